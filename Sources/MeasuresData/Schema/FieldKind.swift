/// What a field of the data file takes.
public indirect enum FieldKind: Sendable {
  case text
  /// A decimal number, kept as it is written.
  case figure
  case wholeNumber
  /// A year of the Buddhist era.
  case year
  /// A day, its year of the Buddhist era.
  case date
  /// One of some names.
  case choice([String])
  /// Any text; these are the usual ones.
  case suggestion([String])
  /// A text, or a list of lines.
  case textLines
  /// The items of a column: a list, one text, or a record with a marker.
  case itemList
  case list(FieldKind)
  case record(RecordDescription)
}
