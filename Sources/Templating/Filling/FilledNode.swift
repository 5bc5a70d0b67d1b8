internal import DocumentModel

/// A child of a filled element.
enum FilledNode {
  case element(FilledElement)
  case text(TextNode)
}
