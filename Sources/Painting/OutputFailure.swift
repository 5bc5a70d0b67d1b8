/// Why a sink took no more bytes.
public struct OutputFailure: Error, Hashable, Sendable {
  /// What was being done, such as `write`.
  public let operation: String
  /// The system's error number (`errno`); 0 when the system gave none.
  public let systemCode: Int32

  public init(operation: String, systemCode: Int32) {
    self.operation = operation
    self.systemCode = systemCode
  }
}
