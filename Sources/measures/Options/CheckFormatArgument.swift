internal import ArgumentParser

/// A value of `check --format`.
enum CheckFormatArgument: String, CaseIterable, ExpressibleByArgument {
  /// For people at a terminal.
  case text
  /// For other programs.
  case json
  /// For code review tools: SARIF 2.1.0.
  case sarif
  /// For the superior: a page to read or print.
  case html
}
