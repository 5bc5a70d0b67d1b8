public import Diagnostics

/// A key of a record with its value.
public struct DataField: Sendable {
  public let key: String
  public let keySpan: SourceSpan
  public let value: DataNode

  public init(key: String, keySpan: SourceSpan, value: DataNode) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}
