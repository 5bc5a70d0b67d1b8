public import Diagnostics

/// A value of a data file with its place: what every data reader gives, whatever the file format.
public struct DataNode: Sendable {
  public let value: DataValue
  /// The bytes of the value, quotes and brackets included.
  public let span: SourceSpan

  public init(_ value: DataValue, span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
