public import Diagnostics

/// Thrown when the machine stands in the way, not the input: a full disk, a missing folder, a closed pipe.
public struct EnvironmentError: Error, Sendable {
  /// What happened and what to do about it.
  public let diagnostic: Diagnostic
  /// The number of the system's error (`errno`), when the system refused a call.
  public let systemErrorNumber: CInt?

  /// Wraps a fault of the environment.
  public init(_ diagnostic: Diagnostic, systemErrorNumber: CInt? = nil) {
    self.diagnostic = diagnostic
    self.systemErrorNumber = systemErrorNumber
  }
}

extension EnvironmentError {
  /// The system refused an operation on a file.
  ///
  /// - Parameters:
  ///   - path: the file as the user named it.
  ///   - number: the value of `errno` straight after the call.
  package static func refused(_ operation: FileOperation, path: String, errorNumber number: CInt)
    -> EnvironmentError
  {
    EnvironmentError(
      .fileRefused(operation, path: path, reason: .init(number: number)), systemErrorNumber: number)
  }
}
