public import Diagnostics

/// What a data reader gives: the root of the tree, if there is one, and what it had to say about the file.
public struct DataTree: Sendable {
  /// Nil when the file is empty or cannot be read at all.
  public let root: DataNode?
  public let diagnostics: [Diagnostic]

  public init(root: DataNode?, diagnostics: [Diagnostic]) {
    self.root = root
    self.diagnostics = diagnostics
  }
}
