/// Thrown where a stage cannot give a value because its input has errors.
public struct DiagnosticsError: Error, Sendable {
  /// All faults found, in source order, at least one of them an error.
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
