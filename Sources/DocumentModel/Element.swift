public import Diagnostics

/// An element of the filled template with its computed style.
///
/// A reference type because trees share elements and none changes after the cascade.
public final class Element: Sendable {
  /// The local name in lower case, such as `td`; generated elements are named for their pseudo-element, `::before`.
  public let name: String
  /// The attributes after filling, in document order.
  public let attributes: [Attribute]
  public let style: ComputedStyle
  /// BCP 47 language of the content, inherited from `lang` or `xml:lang`; empty when none is declared.
  public let language: String
  /// The generated marker of a list item.
  public let marker: ListMarker?
  public let children: [Node]
  /// The shapes of an `svg` element, which has no children here.
  public let drawing: Drawing?
  /// The start tag in the template.
  public let span: SourceSpan?

  public init(
    name: String, attributes: [Attribute] = [], style: ComputedStyle, language: String = "",
    marker: ListMarker? = nil,
    children: [Node] = [], drawing: Drawing? = nil, span: SourceSpan? = nil
  ) {
    self.name = name
    self.attributes = attributes
    self.style = style
    self.language = language
    self.marker = marker
    self.children = children
    self.drawing = drawing
    self.span = span
  }

  /// The value of an attribute, or nil when the element has none of this name.
  public func attribute(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
