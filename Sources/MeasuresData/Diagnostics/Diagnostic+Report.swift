import Diagnostics

/// What the reader of the model says about a tree of data.
extension Diagnostic {
  static func unknownKey(_ key: String, near: String?, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.unknown-key",
      message: LocalizedText(thai: "ไม่รู้จักฟิลด์ “\(key)”", english: "there is no field “\(key)” here"),
      span: span, dataPath: path,
      hints: near.map { [LocalizedText(thai: "หมายถึง “\($0)” หรือไม่", english: "did you mean “\($0)”?")] }
        ?? [])
  }

  static func duplicateKey(_ key: String, path: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      .error, code: "data.duplicate-key",
      message: LocalizedText(thai: "ฟิลด์ “\(key)” ซ้ำ", english: "the field “\(key)” stands here a second time"),
      span: span, dataPath: path,
      related: [
        Related(message: LocalizedText(thai: "ครั้งแรกอยู่ที่นี่", english: "it first stands here"), span: first)
      ],
      hints: [LocalizedText(thai: "เก็บไว้เพียงฟิลด์เดียว", english: "keep one of the two")])
  }

  static func missingField(_ key: String, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.missing-field",
      message: LocalizedText(thai: "ขาดฟิลด์ “\(key)”", english: "the field “\(key)” is missing"),
      span: span, dataPath: path,
      hints: [LocalizedText(thai: "เติม \(key): และข้อมูล", english: "add \(key): with its value")])
  }

  static func emptyField(path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.empty-field",
      message: LocalizedText(thai: "ฟิลด์นี้ว่างเปล่า", english: "this field is empty"), span: span, dataPath: path,
      hints: [
        LocalizedText(thai: "กรอกข้อมูล หรือลบฟิลด์ที่ไม่บังคับ", english: "fill it in, or delete an optional one")
      ])
  }

  static func wrongType(expected: ExpectedType, path: String, at span: SourceSpan) -> Diagnostic {
    let name = expected.name
    return Diagnostic(
      .error, code: "data.wrong-type",
      message: LocalizedText(thai: "ตรงนี้ต้องเป็น\(name.thai)", english: "this has to be \(name.english)"),
      span: span, dataPath: path, hints: expected.hint.map { [$0] } ?? [])
  }

  static func unknownChoice(
    _ value: String, choices: [String], path: String, at span: SourceSpan
  ) -> Diagnostic {
    let near = NearName.nearest(to: value, among: choices)
    let list = choices.joined(separator: ", ")
    return Diagnostic(
      .error, code: "data.unknown-choice",
      message: LocalizedText(
        thai: "ไม่รู้จักค่า “\(value)” เลือกได้เฉพาะ \(list)", english: "“\(value)” is none of \(list)"),
      span: span, dataPath: path,
      hints: near.map { [LocalizedText(thai: "หมายถึง “\($0)” หรือไม่", english: "did you mean “\($0)”?")] }
        ?? [])
  }

  static func notBuddhistYear(_ year: Int, path: String, at span: SourceSpan) -> Diagnostic {
    let hint =
      BuddhistYear.isLikelyCommonEra(year)
      ? [
        LocalizedText(
          thai: "ค.ศ. \(year) ตรงกับ พ.ศ. \(year + 543)", english: "\(year) C.E. is \(year + 543) B.E.")
      ] : []
    return Diagnostic(
      .error, code: "data.not-buddhist-year",
      message: LocalizedText(
        thai: "“\(year)” ไม่ใช่ปี พ.ศ.", english: "“\(year)” is not a year of the Buddhist era"),
      span: span, dataPath: path, hints: hint)
  }

  static func wrongNumber(_ found: Int, expected: Int, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.wrong-number",
      message: LocalizedText(
        thai: "ลำดับที่ไม่ต่อเนื่อง พบ \(found) แต่ควรเป็น \(expected)",
        english: "the numbering is broken: this is \(found) and should be \(expected)"),
      span: span, dataPath: path,
      hints: [
        LocalizedText(thai: "เรียงลำดับตั้งแต่ 1 ไม่ข้ามและไม่ซ้ำ", english: "number from 1, without gaps or repetition")
      ])
  }

  static func duplicateNumber(_ number: Int, path: String, at span: SourceSpan, first: SourceSpan?)
    -> Diagnostic
  {
    Diagnostic(
      .error, code: "data.duplicate-number",
      message: LocalizedText(
        thai: "ลำดับที่ \(number) ซ้ำ", english: "the number \(number) stands here a second time"),
      span: span, dataPath: path,
      related: first.map {
        [Related(message: LocalizedText(thai: "ครั้งแรกอยู่ที่นี่", english: "it first stands here"), span: $0)]
      } ?? [])
  }

  static func invalidDate(_ text: String, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.invalid-date",
      message: LocalizedText(thai: "“\(text)” ไม่ใช่วันที่", english: "“\(text)” is not a date"),
      span: span, dataPath: path,
      hints: [
        LocalizedText(
          thai: "เขียนเป็น ๓๐ กันยายน ๒๕๖๘ หรือ 2568-09-30", english: "write ๓๐ กันยายน ๒๕๖๘ or 2568-09-30 (B.E.)")
      ])
  }

  static func lineBreakInText(path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.line-break-in-text",
      message: LocalizedText(
        thai: "ข้อความมีการขึ้นบรรทัดใหม่ โปรแกรมเปลี่ยนเป็นเว้นวรรค",
        english: "the text holds a line break; it is set as a space"),
      span: span, dataPath: path,
      hints: [
        LocalizedText(thai: "หากเป็นหลายข้อ ให้แยกเป็นรายการ", english: "make several paragraphs items of a list")
      ])
  }
}
