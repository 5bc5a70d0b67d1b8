/// What the head of a template says, before filling.
struct TemplateHead: Sendable {
  var title: TextTemplate?
  /// `meta` elements by name: author, description, keywords …
  var metadata: [(name: String, content: TextTemplate)] = []
}
