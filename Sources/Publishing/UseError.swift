public import Diagnostics

/// Thrown when what the user asks for cannot be had: an edition that does not exist, choices that exclude each other.
public struct UseError: Error, Sendable {
  /// What is wrong and what to do about it.
  public let diagnostic: Diagnostic

  /// Wraps a fault of use.
  public init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }
}
