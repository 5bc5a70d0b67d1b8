internal import Diagnostics

/// An element of a template as written.
final class MarkupElement: Sendable {
  let name: String
  let attributes: [MarkupAttribute]
  let children: [MarkupNode]
  /// The start tag.
  let span: SourceSpan
  /// The name in the start tag.
  let nameSpan: SourceSpan

  init(
    name: String, attributes: [MarkupAttribute], children: [MarkupNode], span: SourceSpan,
    nameSpan: SourceSpan
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.span = span
    self.nameSpan = nameSpan
  }

  func attribute(_ name: String) -> MarkupAttribute? { attributes.first { $0.name == name } }

  /// The child elements in order.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }
}
