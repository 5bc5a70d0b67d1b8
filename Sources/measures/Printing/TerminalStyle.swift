internal import Diagnostics
internal import Glibc

/// Whether text is coloured, by the control sequences of ECMA-48.
struct TerminalStyle {
  /// What a stretch of text is.
  enum Role: String {
    case error = "1;31"
    case warning = "1;33"
    case note = "1;36"
    case place = "1"
    case frame = "34"
    case hint = "32"

    init(_ severity: Diagnostic.Severity) {
      switch severity {
      case .error: self = .error
      case .warning: self = .warning
      case .note: self = .note
      }
    }
  }

  let isColoured: Bool

  /// No colours: for files, pipes and tests.
  static let plain = TerminalStyle(isColoured: false)

  /// Colours on a terminal, unless `NO_COLOR` (no-color.org) is set or the terminal is a dumb one.
  static func forStandardError(environment: Environment) -> TerminalStyle {
    let isWanted = environment["NO_COLOR"].map(\.isEmpty) ?? true
    let isAble = environment["TERM"].map { $0 != "dumb" } ?? false
    return TerminalStyle(isColoured: isWanted && isAble && isatty(STDERR_FILENO) == 1)
  }

  /// The text in the colours of its role.
  func apply(_ role: Role, to text: String) -> String {
    isColoured ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
  }
}
