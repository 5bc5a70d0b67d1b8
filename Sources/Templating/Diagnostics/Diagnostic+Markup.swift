internal import Diagnostics

/// Faults of a template's markup.
extension Diagnostic {
  static func emptyTemplate(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "template.empty",
      message: LocalizedText(
        thai: "ไฟล์แม่แบบไม่มีองค์ประกอบใดเลย", english: "the template file has no element"),
      span: SourceSpan(file: file, utf8Range: 0..<0))
  }

  static func notUTF8(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.not-utf8",
      message: LocalizedText(
        thai: "ไฟล์ไม่ได้เข้ารหัสแบบ UTF-8", english: "the file is not UTF-8 from here on"),
      span: span,
      hints: [
        LocalizedText(
          thai: "บันทึกไฟล์ใหม่โดยเลือกการเข้ารหัส UTF-8", english: "save the file again as UTF-8")
      ])
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, _ span: SourceSpan) -> Diagnostic {
    let code = "U+" + hexadecimal(scalar.value)
    return Diagnostic(
      .error, code: "template.control-character",
      message: LocalizedText(
        thai: "มีอักขระควบคุม \(code) ซึ่งใช้ในแม่แบบไม่ได้",
        english: "the control character \(code) may not stand in a template"),
      span: span)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  static func unclosedMarkup(_ what: UnclosedMarkup, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-markup",
      message: LocalizedText(
        thai: "ไม่พบ \(what.end) ที่ปิดส่วนซึ่งเริ่มตรงนี้",
        english: "what begins here is not closed by \(what.end)"),
      span: span)
  }

  static func lessThanInText(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.less-than-in-text",
      message: LocalizedText(
        thai: "เครื่องหมาย < ในข้อความต้องเขียนเป็น &lt;", english: "a < in text is written &lt;"),
      span: span)
  }

  static func lessThanInValue(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.less-than-in-value",
      message: LocalizedText(
        thai: "เครื่องหมาย < ในค่าของแอตทริบิวต์ \(name) ต้องเขียนเป็น &lt;",
        english: "a < in the value of \(name) is written &lt;"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ตรวจว่าเครื่องหมายคำพูดปิดครบหรือไม่", english: "check that the quote is closed")
      ])
  }

  static func bareAmpersand(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.bare-ampersand",
      message: LocalizedText(
        thai: "เครื่องหมาย & ต้องเขียนเป็น &amp;", english: "an & is written &amp;"),
      span: span)
  }

  static func unknownEntity(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unknown-entity",
      message: LocalizedText(
        thai: "ไม่รู้จักเอนทิตี &\(name);", english: "the entity &\(name); is not known"),
      span: span,
      hints: nearName(name, among: EntityReader.names.keys)
        + [
          LocalizedText(
            thai: "พิมพ์อักขระนั้นโดยตรง หรือใช้รหัสตัวเลข เช่น &#xA0;",
            english: "write the character itself, or its number, such as &#xA0;")
        ])
  }

  static func textOutsideRoot(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.text-outside-root",
      message: LocalizedText(
        thai: "มีข้อความอยู่นอกองค์ประกอบหลักของไฟล์", english: "text stands outside the file's root element"),
      span: span)
  }

  static func secondRoot(_ name: String, _ span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.second-root",
      message: LocalizedText(
        thai: "<\(name)> เป็นองค์ประกอบหลักที่สอง ไฟล์หนึ่งมีได้เพียงหนึ่ง",
        english: "<\(name)> is a second root element; a file has one"),
      span: span,
      related: [
        Related(
          message: LocalizedText(
            thai: "องค์ประกอบหลักแรกอยู่ตรงนี้", english: "the first root element is here"),
          span: first)
      ])
  }

  static func unclosedElement(
    _ name: String, _ span: SourceSpan, endedBy end: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-element",
      message: LocalizedText(thai: "<\(name)> ไม่ถูกปิด", english: "<\(name)> is not closed"),
      span: span,
      related: [
        Related(
          message: LocalizedText(
            thai: "ควรปิดด้วย </\(name)> ก่อนถึงตรงนี้", english: "</\(name)> is missing before this place"),
          span: end)
      ])
  }

  static func mismatchedEndTag(
    _ name: String, _ span: SourceSpan, open: String, openedAt: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template.mismatched-end-tag",
      message: LocalizedText(
        thai: "</\(name)> ไม่ตรงกับ <\(open)> ที่เปิดอยู่",
        english: "</\(name)> does not match <\(open)>, which is open"),
      span: span,
      related: [
        Related(
          message: LocalizedText(
            thai: "<\(open)> เปิดไว้ตรงนี้", english: "<\(open)> is opened here"),
          span: openedAt)
      ])
  }

  static func strayEndTag(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.stray-end-tag",
      message: LocalizedText(
        thai: "</\(name)> ไม่มีองค์ประกอบที่จะปิด", english: "</\(name)> closes nothing"),
      span: span)
  }

  static func voidElementWithoutSlash(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-element",
      message: LocalizedText(thai: "<\(name)> ไม่ถูกปิด", english: "<\(name)> is not closed"),
      span: span,
      hints: [LocalizedText(thai: "เขียนเป็น <\(name)/>", english: "write <\(name)/>")])
  }

  static func tooDeep(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "template.too-deep",
      message: LocalizedText(
        thai: "องค์ประกอบซ้อนกันลึกเกิน \(limit) ชั้น",
        english: "elements are nested more than \(limit) deep"),
      span: span)
  }

  static func unexpectedInTag(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unexpected-in-tag",
      message: LocalizedText(
        thai: "มีอักขระที่ไม่ควรอยู่ในแท็ก <\(name)>",
        english: "the tag <\(name)> holds characters that do not belong there"),
      span: span)
  }

  static func missingSpaceBeforeAttribute(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.missing-space",
      message: LocalizedText(
        thai: "ต้องเว้นวรรคก่อนแอตทริบิวต์ \(name)", english: "a space is missing before \(name)"),
      span: span)
  }

  static func attributeWithoutValue(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.attribute-without-value",
      message: LocalizedText(
        thai: "แอตทริบิวต์ \(name) ไม่มีค่า", english: "the attribute \(name) has no value"),
      span: span,
      hints: [LocalizedText(thai: "เขียนเป็น \(name)=\"…\"", english: "write \(name)=\"…\"")])
  }

  static func unquotedValue(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unquoted-value",
      message: LocalizedText(
        thai: "ค่าของแอตทริบิวต์ \(name) ต้องอยู่ในเครื่องหมายคำพูด",
        english: "the value of \(name) must stand in quotes"),
      span: span)
  }

  static func unclosedQuote(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-quote",
      message: LocalizedText(
        thai: "เครื่องหมายคำพูดของแอตทริบิวต์ \(name) ไม่ถูกปิด",
        english: "the quote around the value of \(name) is not closed"),
      span: span)
  }

  static func duplicateAttribute(_ name: String, _ span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.duplicate-attribute",
      message: LocalizedText(
        thai: "แอตทริบิวต์ \(name) ซ้ำ", english: "the attribute \(name) is given twice"),
      span: span,
      related: [
        Related(
          message: LocalizedText(thai: "ครั้งแรกอยู่ตรงนี้", english: "it is first given here"),
          span: first)
      ])
  }

  /// `Did you mean …?` when a known name is near.
  static func nearName(_ name: String, among names: some Sequence<String>) -> [LocalizedText] {
    guard let near = NearName.nearest(to: name, among: names.sorted()) else { return [] }
    return [LocalizedText(thai: "หมายถึง \(near) ใช่หรือไม่", english: "did you mean \(near)?")]
  }
}
