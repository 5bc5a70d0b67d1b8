public import Diagnostics

extension Finding {
  /// The finding among what else is told of a report.
  public var diagnostic: Diagnostic {
    let level: Diagnostic.Severity =
      switch severity {
      case .error: .error
      case .warning: .warning
      case .info: .note
      }
    return Diagnostic(
      level, code: code, message: message, span: span,
      hints: suggestion.map { [LocalizedText(thai: "น่าจะเป็น \($0)", english: "probably \($0)")] } ?? [])
  }
}
