/// The number of the page on which an element begins, `target-counter()` in style sheets. Layout knows it.
public struct PageReference: Hashable, Sendable {
  /// The `id` of the element.
  public let target: String
  /// The digits of the number.
  public let style: ListStyle

  public init(target: String, style: ListStyle) {
    self.target = target
    self.style = style
  }
}
