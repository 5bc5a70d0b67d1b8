import Diagnostics

/// What a record of the model says of one of its fields.
struct ModelField {
  let kind: FieldKind
  let isRequired: Bool
  let label: LocalizedText
  let help: LocalizedText
  let example: String?

  private init(_ kind: FieldKind, _ isRequired: Bool, _ label: Words, _ help: Words?, _ example: String?) {
    self.kind = kind
    self.isRequired = isRequired
    self.label = LocalizedText(thai: label.0, english: label.1)
    let help = help ?? label
    self.help = LocalizedText(thai: help.0, english: help.1)
    self.example = example
  }

  /// A text in Thai and in English.
  typealias Words = (String, String)

  static func required(
    _ kind: FieldKind, _ label: Words, _ help: Words? = nil, example: String? = nil
  ) -> ModelField {
    ModelField(kind, true, label, help, example)
  }

  static func optional(
    _ kind: FieldKind, _ label: Words, _ help: Words? = nil, example: String? = nil
  ) -> ModelField {
    ModelField(kind, false, label, help, example)
  }
}
