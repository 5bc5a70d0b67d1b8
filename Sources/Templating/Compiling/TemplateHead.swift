/// What the head of a template says, before filling.
struct TemplateHead: Sendable {
  /// The `meta` names whose content people read; others hold settings of browsers.
  static let readNames: Set<String> = ["author", "description", "keywords", "subject"]

  var title: TextTemplate?
  /// `meta` elements by name: author, description, keywords …
  var metadata: [(name: String, content: TextTemplate)] = []
}
