/// The values of all properties on one element after the cascade.
public struct ComputedStyle: Hashable, Sendable {
  /// Inherited: how letters look.
  public var text: TextStyle
  /// Inherited: how lines are made.
  public var paragraph: ParagraphStyle
  /// Inherited: how tables draw their borders.
  public var table: TableStyle
  /// Not inherited: the box of the element itself.
  public var box: BoxStyle

  public init(
    text: TextStyle = TextStyle(), paragraph: ParagraphStyle = ParagraphStyle(),
    table: TableStyle = TableStyle(),
    box: BoxStyle = BoxStyle()
  ) {
    self.text = text
    self.paragraph = paragraph
    self.table = table
    self.box = box
  }
}
