/// A child of an element.
public enum Node: Sendable {
  case element(Element)
  case text(TextNode)
}
