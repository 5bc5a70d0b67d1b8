/// `-measures-column-widths`: how tables share their width among their columns.
public enum ColumnWidthChoice: Hashable, Sendable {
  /// As the style sheet's widths say, else by content.
  case declared
  /// The widths that make this table shortest, within the limits of its columns.
  case perTable
  /// One set of widths, the same for all tables with this value, that makes the document shortest.
  case equal
}
