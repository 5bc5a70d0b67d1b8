import Diagnostics

/// What the readers say about a file as text, YAML or JSON.
extension Diagnostic {
  static func emptyFile(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      .error, code: "data.empty-file",
      message: LocalizedText(thai: "ไฟล์ว่างเปล่า", english: "the file is empty"),
      span: SourceSpan(file: file, utf8Range: 0..<0),
      hints: [
        LocalizedText(
          thai: "ตรวจสอบว่าเลือกไฟล์ถูกต้องและบันทึกไฟล์แล้ว",
          english: "check that this is the right file and that it has been saved")
      ])
  }

  static func notUTF8(at span: SourceSpan, looksLike encoding: LegacyEncoding?) -> Diagnostic {
    let guess = encoding.map {
      LocalizedText(thai: " (ดูเหมือนเป็น \($0.rawValue))", english: " (it looks like \($0.rawValue))")
    }
    return Diagnostic(
      .error, code: "data.not-utf8",
      message: LocalizedText(
        thai: "ไฟล์นี้ไม่ได้เข้ารหัสแบบ UTF-8" + (guess?.thai ?? "")
          + " ไบต์ที่ \(span.utf8Range.lowerBound) อ่านไม่ได้",
        english: "the file is not UTF-8" + (guess?.english ?? "")
          + ": byte \(span.utf8Range.lowerBound) cannot be read"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เปิดไฟล์ด้วยโปรแกรมแก้ไขข้อความ แล้วบันทึกใหม่โดยเลือกการเข้ารหัส UTF-8",
          english: "open the file in a text editor and save it with the encoding UTF-8")
      ])
  }

  static func controlCharacter(_ scalar: Unicode.Scalar, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.control-character",
      message: LocalizedText(
        thai: "พบอักขระควบคุม \(scalar.codePointName) ซึ่งพิมพ์ไม่ได้",
        english: "there is a control character \(scalar.codePointName), which cannot be printed"),
      span: span,
      hints: [LocalizedText(thai: "ลบอักขระนี้แล้วพิมพ์ใหม่", english: "delete it and type the place anew")])
  }

  /// - Parameter start: where the quote, bracket or block began in which the problem lies.
  static func yamlSyntax(_ problem: String, at span: SourceSpan, within start: SourceSpan?) -> Diagnostic {
    let explanation = YAMLProblem.explanation(of: problem)
    let isElsewhere = start.map { $0.start.line != span.start.line } ?? false
    let beginning = LocalizedText(thai: "ส่วนที่ผิดเริ่มต้นที่นี่", english: "what is at fault begins here")
    return Diagnostic(
      .error, code: "data.yaml-syntax",
      message: LocalizedText(
        thai: "ไฟล์ผิดรูปแบบ YAML: " + (explanation?.message.thai ?? problem),
        english: "the file breaks the rules of YAML: " + (explanation?.message.english ?? problem)),
      span: span, related: isElsewhere ? start.map { [Related(message: beginning, span: $0)] } ?? [] : [],
      hints: explanation.map { [$0.hint] } ?? [])
  }

  static func severalDocuments(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.several-documents",
      message: LocalizedText(
        thai: "ไฟล์มีข้อมูลมากกว่าหนึ่งชุด คั่นด้วย ---", english: "the file holds several documents, divided by ---"),
      span: span,
      hints: [LocalizedText(thai: "แยกเป็นไฟล์ละหนึ่งรายงาน", english: "keep one report in one file")])
  }

  static func nestedTooDeeply(limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.nested-too-deeply",
      message: LocalizedText(
        thai: "ข้อมูลซ้อนกันลึกเกิน \(limit) ชั้น", english: "the data is nested more than \(limit) levels deep"),
      span: span)
  }

  static func tooManyValues(limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.too-many-values",
      message: LocalizedText(
        thai: "ไฟล์มีข้อมูลเกิน \(limit) ค่า", english: "the file has more than \(limit) values"),
      span: span)
  }

  static func aliasNotSupported(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.yaml-alias",
      message: LocalizedText(
        thai: "ไม่รองรับการอ้างอิงซ้ำ (*ชื่อ) ของ YAML", english: "YAML aliases (*name) are not supported"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เขียนข้อความซ้ำให้ครบ หากข้อความขึ้นต้นด้วย * ให้ใส่เครื่องหมายคำพูดคร่อม",
          english: "write the value out again; put quotes around a text that begins with *")
      ])
  }

  static func tagNotSupported(_ tag: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.yaml-tag",
      message: LocalizedText(thai: "ไม่รองรับแท็ก YAML \(tag)", english: "the YAML tag \(tag) is not supported"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ลบแท็กออก หากข้อความขึ้นต้นด้วย ! ให้ใส่เครื่องหมายคำพูดคร่อม",
          english: "delete the tag; put quotes around a text that begins with !")
      ])
  }

  static func keyNotText(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "data.key-not-text",
      message: LocalizedText(thai: "ชื่อฟิลด์ต้องเป็นข้อความ", english: "the name of a field has to be a text"),
      span: span)
  }

  static func foldedThai(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "data.folded-thai",
      message: LocalizedText(
        thai: "ข้อความถูกตัดบรรทัดกลางคำไทย YAML จะใส่เว้นวรรคไว้ตรงจุดนั้น",
        english: "the text goes on in another line between Thai letters: YAML puts a space there"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เขียนข้อความให้อยู่ในบรรทัดเดียว หรือตัดบรรทัดตรงที่มีเว้นวรรคอยู่แล้วและใส่เครื่องหมายคำพูด",
          english: "write the text in one line")
      ])
  }

  static func jsonSyntax(expected: LocalizedText, at span: SourceSpan) -> Diagnostic {
    json(
      "syntax", thai: "ตรงนี้ต้องเป็น \(expected.thai)", english: "\(expected.english) is wanted here", at: span)
  }

  static func jsonTrailingText(at span: SourceSpan) -> Diagnostic {
    json(
      "syntax", thai: "มีข้อความเกินหลังจบข้อมูล", english: "there is more text after the end of the data", at: span
    )
  }

  static func jsonUnclosedString(at span: SourceSpan) -> Diagnostic {
    json("syntax", thai: "ข้อความไม่มีเครื่องหมาย \" ปิดท้าย", english: "the text has no closing \"", at: span)
  }

  static func jsonLineEndInString(at span: SourceSpan) -> Diagnostic {
    json(
      "syntax", thai: "ข้อความขึ้นบรรทัดใหม่หรือมีแท็บโดยไม่ได้เขียนเป็น \\n หรือ \\t",
      english: "a line end or tab in a text has to be written \\n or \\t", at: span)
  }

  static func jsonEscape(at span: SourceSpan) -> Diagnostic {
    json("escape", thai: "ไม่รู้จักลำดับ \\ นี้", english: "this is no escape of JSON", at: span)
  }

  static func jsonSurrogate(at span: SourceSpan) -> Diagnostic {
    json(
      "escape", thai: "\\u ครึ่งเดียวของอักขระคู่ (surrogate)", english: "this is half of a surrogate pair",
      at: span)
  }

  private static func json(_ fault: String, thai: String, english: String, at span: SourceSpan) -> Diagnostic
  {
    Diagnostic(
      .error, code: "data.json-\(fault)",
      message: LocalizedText(
        thai: "ไฟล์ผิดรูปแบบ JSON: \(thai)", english: "the file breaks the rules of JSON: \(english)"),
      span: span)
  }
}
