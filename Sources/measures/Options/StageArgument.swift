internal import ArgumentParser

/// A value of `inspect --stage`.
enum StageArgument: String, CaseIterable, ExpressibleByArgument {
  /// The texts of the report as printed, as JSON.
  case data
  /// The filled template as a tree.
  case document
  /// The lines of all paragraphs.
  case lines
  /// What stands where on the pages, as JSON.
  case pages
}
