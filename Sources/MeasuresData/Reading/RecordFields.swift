import Diagnostics

/// The fields of one record, looked up by the keys that its type knows.
struct RecordFields<Key: RawRepresentable<String> & CaseIterable & Hashable> {
  /// The path of the record in the report; empty for the report itself.
  let path: String
  let span: SourceSpan
  private let values: [Key: DataNode]

  init(path: String, span: SourceSpan, values: [Key: DataNode]) {
    self.path = path
    self.span = span
    self.values = values
  }

  var origin: DataOrigin { DataOrigin(path: path, span: span) }

  /// The value of a field, or nil when the record does not have it.
  subscript(key: Key) -> DataNode? { values[key] }

  /// The path of a field.
  func path(of key: Key) -> String { path.isEmpty ? key.rawValue : path + "." + key.rawValue }
}
