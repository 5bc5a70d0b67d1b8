/// An attribute of a compiled template.
struct TemplateAttribute: Sendable {
  /// Attributes that people read or hear: the digit policy holds for them.
  static let readAloud: Set<String> = ["alt", "title", "aria-label", "abbr"]

  let name: String
  let value: TextTemplate
}
