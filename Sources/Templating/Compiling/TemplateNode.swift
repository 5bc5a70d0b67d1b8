/// A child of an element of a compiled template.
enum TemplateNode: Sendable {
  case element(TemplateElement)
  case text(TextTemplate)
}
