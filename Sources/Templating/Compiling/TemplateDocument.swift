/// A page of a template with everything it includes.
struct TemplateDocument: Sendable {
  /// The `html` element; its only child is `body`.
  let root: TemplateElement
  let body: TemplateElement
  let head: TemplateHead
}
