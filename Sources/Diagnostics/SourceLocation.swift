/// A place in a source file as people count it.
public struct SourceLocation: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let scalarColumn: Int

  public init(line: Int, scalarColumn: Int) {
    self.line = line
    self.scalarColumn = scalarColumn
  }
}
