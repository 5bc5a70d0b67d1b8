/// A cell to be written.
public struct CellDesign: Sendable {
  /// How a cell looks.
  public enum Style: CaseIterable, Sendable {
    /// What people fill in.
    case entry
    /// The heading of a column that has to be filled in.
    case requiredHeading
    case heading
    /// The name of a field before its entry.
    case label
    /// An explanation.
    case help
    /// The name of a field as the program knows it.
    case fieldName
    case title
  }

  public var text: String
  public var style: Style

  public init(_ text: String, _ style: Style = .entry) {
    self.text = text
    self.style = style
  }
}
