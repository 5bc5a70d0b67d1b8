import Diagnostics

/// The fields of one record, looked up by the keys that its type knows.
///
/// What is asked of keys is said where it is used: each demand on the type itself has the runtime look through all
/// conformances of the program once for each type of keys, which every start would pay.
struct RecordFields<Key> {
  /// The path of the record in the report; empty for the report itself.
  let path: String
  let span: SourceSpan
  /// The keys that are there. A record has few: they are looked through in order, for less than a dictionary of every
  /// type of keys takes to come into being.
  private let keys: [Key]
  /// The value of each of them.
  private let nodes: [DataNode]

  init(path: String, span: SourceSpan, keys: [Key], nodes: [DataNode]) {
    self.path = path
    self.span = span
    self.keys = keys
    self.nodes = nodes
  }

  var origin: DataOrigin { DataOrigin(path: path, span: span) }
}

extension RecordFields where Key: RawRepresentable<String> & Equatable {
  /// The value of a field, or nil when the record does not have it.
  subscript(key: Key) -> DataNode? { keys.firstIndex(of: key).map { nodes[$0] } }

  /// The path of a field.
  func path(of key: Key) -> String { path.isEmpty ? key.rawValue : path + "." + key.rawValue }
}
