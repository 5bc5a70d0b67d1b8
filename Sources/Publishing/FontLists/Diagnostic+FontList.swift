internal import Diagnostics

extension Diagnostic {
  /// What the reader of data files says, said of the font list: an error in it is the environment's, not the report's.
  static func ofFontList(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.severity == .error else { return diagnostic }
    return Diagnostic(
      .error, code: "fonts.broken-list",
      message: LocalizedText(
        thai: "อ่านรายการฟอนต์ไม่ได้: \(diagnostic.message.thai)",
        english: "the font list cannot be read: \(diagnostic.message.english)"),
      span: diagnostic.span, related: diagnostic.related, hints: diagnostic.hints)
  }

  static func unknownFontListKey(_ key: String, known: [String], span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "fonts.unknown-key",
      message: LocalizedText(
        thai: "ไม่รู้จักชื่อ “\(key)” ในรายการฟอนต์", english: "the font list has no key “\(key)”"),
      span: span,
      hints: NearName.nearest(to: key, among: known).map {
        [LocalizedText(thai: "หมายถึง “\($0)” หรือไม่", english: "did you mean “\($0)”?")]
      } ?? [])
  }

  static func repeatedFontListKey(_ key: String, span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "fonts.repeated-key",
      message: LocalizedText(
        thai: "“\(key)” มีสองครั้ง ให้เหลือครั้งเดียว", english: "“\(key)” stands twice: leave one of them"),
      span: span)
  }

  static func missingFontListKey(_ key: String, span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "fonts.missing-key",
      message: LocalizedText(thai: "ขาด “\(key)”", english: "“\(key)” is missing"), span: span)
  }

  static func badFontListValue(_ expected: FontListValue, span: SourceSpan) -> Diagnostic {
    let form = expected.description
    return Diagnostic(
      .error, code: "fonts.bad-value",
      message: LocalizedText(
        thai: "ค่านี้ต้องเป็น \(form.thai)", english: "this value must be \(form.english)"), span: span)
  }
}
