internal import Diagnostics
internal import DocumentModel

/// An element of a filled template, before it has a style.
final class FilledElement {
  let name: String
  let attributes: [Attribute]
  let id: String?
  let classes: [String]
  let inlineStyle: [Declaration]
  let span: SourceSpan
  let children: [FilledNode]
  /// Place among the parent's child elements; set when the parent is complete.
  var isFirstChild = false
  var isLastChild = false

  init(
    name: String, attributes: [Attribute], inlineStyle: [Declaration], span: SourceSpan,
    children: [FilledNode]
  ) {
    self.name = name
    self.attributes = attributes
    self.inlineStyle = inlineStyle
    self.span = span
    self.children = children
    id = attributes.first { $0.name == "id" }?.value
    classes = attributes.first { $0.name == "class" }.map { Ascii.words(of: $0.value) } ?? []
    markEdges()
  }

  func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// The text of the element and everything in it.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text.content
      }
    }.joined()
  }

  private func markEdges() {
    var last: FilledElement?
    for case .element(let child) in children {
      if last == nil { child.isFirstChild = true }
      last = child
    }
    last?.isLastChild = true
  }
}
