/// A value as templates see it.
///
/// Expressions such as `measure.steps.items` walk this tree. Texts are as written in the data: the digit policy
/// is a template's business.
public indirect enum TemplateValue: Sendable {
  /// A known name without a value.
  case none
  case text(String, DataOrigin)
  case integer(Int, DataOrigin)
  /// A decimal number as written, such as `99.46`: figures of an official report are never recomputed.
  case decimal(String, DataOrigin)
  case flag(Bool)
  case list([TemplateValue], DataOrigin)
  case record(TemplateRecord, DataOrigin)
}
