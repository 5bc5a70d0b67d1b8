internal import Diagnostics

/// Faults of style sheets.
extension Diagnostic {
  static func unclosedStyleComment(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unclosed-comment",
      message: LocalizedText(thai: "หมายเหตุไม่ถูกปิดด้วย */", english: "the comment is not closed by */"),
      span: span)
  }

  static func unclosedStyleString(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unclosed-string",
      message: LocalizedText(
        thai: "ข้อความในเครื่องหมายคำพูดไม่ถูกปิดในบรรทัดเดียวกัน",
        english: "the string is not closed on its line"),
      span: span)
  }

  static func unclosedBlock(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unclosed-block",
      message: LocalizedText(thai: "{ ไม่ถูกปิดด้วย }", english: "{ is not closed by }"), span: span)
  }

  static func ruleWithoutBlock(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.rule-without-block",
      message: LocalizedText(
        thai: "กฎนี้ไม่มีบล็อก { … }", english: "this rule has no block { … }"),
      span: span)
  }

  static func malformedRule(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.malformed-rule",
      message: LocalizedText(thai: "ตรงนี้ต้องเป็นกฎ", english: "a rule is expected here"), span: span)
  }

  static func malformedDeclaration(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.malformed-declaration",
      message: LocalizedText(
        thai: "ตรงนี้ต้องเขียนเป็น คุณสมบัติ: ค่า;", english: "a declaration is written property: value;"),
      span: span)
  }

  static func unknownProperty(_ name: String, _ span: SourceSpan, known: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unknown-property",
      message: LocalizedText(
        thai: "ไม่รองรับคุณสมบัติ \(name)", english: "the property \(name) is not supported"),
      span: span, hints: nearName(name, among: known))
  }

  static func unsupportedValue(
    _ value: String, property: Property, _ span: SourceSpan, unknownUnit: String?
  ) -> Diagnostic {
    let units = SpecifiedLength.units.joined(separator: " ")
    let unitHints = unknownUnit.map { unit in
      LocalizedText(
        thai: "ไม่รู้จักหน่วย \(unit) หน่วยที่ใช้ได้: \(units) %",
        english: "the unit \(unit) is not supported; these are: \(units) %")
    }
    return Diagnostic(
      .error, code: "style.unsupported-value",
      message: LocalizedText(
        thai: "\(property.name) ใช้ค่า “\(value)” ไม่ได้",
        english: "\(property.name) does not take the value “\(value)”"),
      span: span,
      hints: (unitHints.map { [$0] } ?? [])
        + [LocalizedText(thai: "ค่าที่ใช้ได้: \(property.values)", english: "it takes: \(property.values)")])
  }

  static func emptySelector(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.empty-selector",
      message: LocalizedText(thai: "ตัวเลือกว่าง", english: "a selector is empty"), span: span)
  }

  static func unsupportedSelector(_ text: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unsupported-selector",
      message: LocalizedText(
        thai: "ไม่รองรับตัวเลือก “\(text)”", english: "the selector part “\(text)” is not supported"),
      span: span)
  }

  static func unsupportedAtRule(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unsupported-at-rule",
      message: LocalizedText(thai: "ไม่รองรับ @\(name)", english: "@\(name) is not supported"),
      span: span, hints: name == "import" ? [importHint] : nearName(name, among: ["page", "media"]))
  }

  private static let importHint = LocalizedText(
    thai: "ใช้ <link rel=\"stylesheet\" href=\"…\"/> ใน <head> แทน",
    english: "use <link rel=\"stylesheet\" href=\"…\"/> in the head instead")

  static func unsupportedMediaQuery(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unsupported-media",
      message: LocalizedText(
        thai: "@media ใช้ได้เฉพาะ print, screen และ all",
        english: "@media is supported for print, screen and all"),
      span: span)
  }

  static func unsupportedGiveWay(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unsupported-give-way",
      message: LocalizedText(
        thai: "รูปแบบของ @-measures-give-way ไม่ถูกต้อง",
        english: "this is not how @-measures-give-way is written"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เขียนเป็น @-measures-give-way 25% { @step { กฎ } @step { กฎ } }",
          english: "write @-measures-give-way 25% { @step { rules } @step { rules } }")
      ])
  }

  static func unsupportedPageSelector(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "style.unsupported-page-selector",
      message: LocalizedText(
        thai: "@page ใช้ได้กับชื่อหน้าและ :first เท่านั้น",
        english: "@page takes a page name and :first only"),
      span: span)
  }

  static func unsupportedMarginBox(_ name: String, _ span: SourceSpan) -> Diagnostic {
    let known = MarginBoxNames.all
    return Diagnostic(
      .error, code: "style.unsupported-margin-box",
      message: LocalizedText(
        thai: "ไม่รองรับกล่องขอบหน้า @\(name)", english: "the margin box @\(name) is not supported"),
      span: span,
      hints: nearName(name, among: known)
        + [
          LocalizedText(
            thai: "กล่องที่ใช้ได้: \(known.joined(separator: ", "))",
            english: "these are: \(known.joined(separator: ", "))")
        ])
  }
}
