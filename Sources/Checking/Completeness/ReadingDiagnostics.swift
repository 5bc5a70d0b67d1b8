public import Diagnostics

/// Makes findings of the errors for which a file could not be read as a report: missing cells, unknown fields.
public enum ReadingDiagnostics {
  /// A finding for each error; its code is the reader's own.
  public static func findings(from diagnostics: [Diagnostic]) -> [Finding] {
    diagnostics.filter { $0.severity == .error }.map { diagnostic in
      Finding(
        code: diagnostic.code, severity: .error, kind: .completeness, path: diagnostic.dataPath ?? "",
        span: diagnostic.span, text: "", mark: 0..<0, suggestion: nil, message: diagnostic.message,
        repair: nil)
    }
  }
}
