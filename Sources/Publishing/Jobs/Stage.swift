/// The stages of a job in the order in which they run.
public enum Stage: String, CaseIterable, Sendable {
  /// Reading the list of fonts; the fonts themselves are read by layout, when it needs them.
  case fonts
  /// Reading template and style sheets.
  case template
  /// Reading the report's data.
  case data
  /// Filling the template and computing styles.
  case document
  /// Shaping, breaking lines and pages.
  case layout
  /// Painting the pages.
  case paint
  /// Finishing a PDF for the archive.
  case archive
  /// Bringing the output to the disk.
  case write
}
