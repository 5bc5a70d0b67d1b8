/// A child of an element of a template.
enum MarkupNode: Sendable {
  case element(MarkupElement)
  case text(DecodedText)
}
