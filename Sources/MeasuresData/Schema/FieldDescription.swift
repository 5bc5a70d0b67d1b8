public import Diagnostics

/// What a field of the data file is called, means and takes.
public struct FieldDescription: Sendable {
  public let key: String
  public let kind: FieldKind
  /// Whether a record without the field is a fault.
  public let isRequired: Bool
  /// What people call it: a heading of a form.
  public let label: LocalizedText
  /// What to write there.
  public let help: LocalizedText
  /// What may stand there.
  public let example: String?
}
