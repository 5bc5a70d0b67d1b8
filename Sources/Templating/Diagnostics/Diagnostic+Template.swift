internal import Diagnostics
internal import MeasuresData

/// Faults of what a template is made of.
extension Diagnostic {
  static func missingTemplate(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "template.missing",
      message: LocalizedText(thai: "ไม่พบแม่แบบ \(path)", english: "there is no template \(path)"))
  }

  static func missingFile(_ path: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.missing-file",
      message: LocalizedText(
        thai: "ไม่พบไฟล์ \(path) ที่แม่แบบอ้างถึง",
        english: "the template refers to \(path), which does not exist"),
      span: span)
  }

  static func includeCycle(_ path: [String], _ span: SourceSpan) -> Diagnostic {
    let chain = path.joined(separator: " → ")
    return Diagnostic(
      .error, code: "template.include-cycle",
      message: LocalizedText(
        thai: "ไฟล์แม่แบบเรียกตัวเองวนรอบ: \(chain)", english: "template files include themselves: \(chain)"),
      span: span)
  }

  static func tooManyIncluded(limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.too-many-elements",
      message: LocalizedText(
        thai: "แม่แบบกับไฟล์ที่เรียกใช้มีองค์ประกอบเกิน \(limit) รายการ",
        english: "the template and what it includes have more than \(limit) elements"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ตรวจ data-include ที่เรียกไฟล์เดิมซ้ำหลายครั้ง",
          english: "look for data-include that brings in one file many times over")
      ])
  }

  static func rootIsNotHTML(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.root-is-not-html",
      message: LocalizedText(
        thai: "องค์ประกอบหลักของหน้าต้องเป็น <html> แต่พบ <\(name)>",
        english: "the root element of a page is <html>, not <\(name)>"),
      span: span)
  }

  static func missingTitle(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.missing-title",
      message: LocalizedText(
        thai: "ส่วน <head> ไม่มี <title> เอกสารที่ทุกคนเข้าถึงได้ต้องมีชื่อ",
        english: "the head has no <title>; an accessible document has one"),
      span: span)
  }

  static func missingBody(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.missing-body",
      message: LocalizedText(thai: "หน้าไม่มี <body>", english: "the page has no <body>"), span: span)
  }

  static func unexpectedInDocument(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unexpected-element",
      message: LocalizedText(
        thai: "<\(name)> อยู่ใน <html> โดยตรงไม่ได้", english: "<\(name)> may not stand directly in <html>"),
      span: span)
  }

  static func unexpectedInHead(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unexpected-element",
      message: LocalizedText(
        thai: "<\(name)> อยู่ใน <head> ไม่ได้", english: "<\(name)> may not stand in <head>"),
      span: span,
      hints: nearName(name, among: ["title", "meta", "link", "style"]))
  }

  static func unsupportedLink(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unsupported-link",
      message: LocalizedText(
        thai: "<link> ใช้ได้เฉพาะ rel=\"stylesheet\" ที่มี href",
        english: "only <link rel=\"stylesheet\" href=\"…\"/> is supported"),
      span: span)
  }

  static func misplacedText(in name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.misplaced-text",
      message: LocalizedText(
        thai: "ข้อความอยู่ใน <\(name)> โดยตรงไม่ได้", english: "text may not stand directly in <\(name)>"),
      span: span)
  }

  static func nearDirective(_ name: String, _ directive: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "template.near-directive",
      message: LocalizedText(
        thai: "\(name) เป็นแอตทริบิวต์ข้อมูลธรรมดา ไม่ใช่คำสั่ง",
        english: "\(name) is a plain data attribute, not a directive"),
      span: span,
      hints: [LocalizedText(thai: "หมายถึง \(directive) ใช่หรือไม่", english: "did you mean \(directive)?")])
  }

  static func directiveOnDocument(_ name: String, _ element: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.misplaced-directive",
      message: LocalizedText(
        thai: "ใช้ \(name) กับ <\(element)> ไม่ได้", english: "\(name) may not stand on <\(element)>"),
      span: span)
  }

  static func unknownElement(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unknown-element",
      message: LocalizedText(
        thai: "ไม่รองรับองค์ประกอบ <\(name)>", english: "the element <\(name)> is not supported"),
      span: span, hints: nearName(name, among: Vocabulary.elements))
  }

  static func unknownAttribute(
    _ name: String, on element: String, among known: [String], _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unknown-attribute",
      message: LocalizedText(
        thai: "ไม่รองรับแอตทริบิวต์ \(name) ของ <\(element)>",
        english: "the attribute \(name) is not supported on <\(element)>"),
      span: span, hints: nearName(name, among: known))
  }

  // MARK: Expressions

  static func unclosedExpression(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-expression",
      message: LocalizedText(thai: "{{ ไม่ถูกปิดด้วย }}", english: "{{ is not closed by }}"), span: span)
  }

  static func strayExpressionEnd(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.stray-expression-end",
      message: LocalizedText(thai: "}} ไม่มี {{ เปิดไว้", english: "}} closes nothing"), span: span,
      hints: [
        LocalizedText(
          thai: "ถ้าต้องการพิมพ์วงเล็บปีกกา ให้เขียน {{ \"}}\" }}",
          english: "to print the braces, write {{ \"}}\" }}")
      ])
  }

  static func unclosedTextInExpression(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unclosed-text",
      message: LocalizedText(
        thai: "ข้อความในนิพจน์ไม่มีเครื่องหมายคำพูดปิด",
        english: "the quoted text in the expression is not closed"),
      span: span)
  }

  static func malformedExpression(_ expected: ExpectedInExpression, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.malformed-expression", message: expected.message, span: span)
  }

  static func unknownFilter(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.unknown-filter",
      message: LocalizedText(
        thai: "ไม่รู้จักตัวกรอง \(name)", english: "the filter \(name) is not known"),
      span: span, hints: nearName(name, among: Filter.names))
  }

  static func filterArguments(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.filter-arguments",
      message: LocalizedText(
        thai: "ตัวกรอง \(name) ใช้กับอาร์กิวเมนต์เช่นนี้ไม่ได้",
        english: "the filter \(name) does not take these arguments"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เขียนเป็น \(Filter.usage(of: name))", english: "write \(Filter.usage(of: name))")
      ])
  }
}

extension ExpectedInExpression {
  /// What to tell the author.
  var message: LocalizedText {
    switch self {
    case .value: LocalizedText(thai: "ตรงนี้ต้องเป็นชื่อข้อมูลหรือค่า", english: "a name or a value is expected here")
    case .name: LocalizedText(thai: "หลังจุดต้องเป็นชื่อข้อมูล", english: "a name is expected after the full stop")
    case .filter: LocalizedText(thai: "หลัง | ต้องเป็นชื่อตัวกรอง", english: "a filter is expected after |")
    case .closingBracket: LocalizedText(thai: "ไม่มีวงเล็บปิด", english: "a closing bracket is missing here")
    case .endOfExpression:
      LocalizedText(thai: "นิพจน์ควรจบก่อนถึงตรงนี้", english: "the expression should end before this")
    case .lessNesting: LocalizedText(thai: "เงื่อนไขซ้อนกันลึกเกินไป", english: "the condition is nested too deep")
    case .loop:
      LocalizedText(
        thai: "data-each เขียนเป็น ชื่อ in รายการ เช่น measure in measures",
        english: "data-each is written name in list, such as measure in measures")
    case .binding:
      LocalizedText(
        thai: "data-let เขียนเป็น ชื่อ = ค่า เช่น list = measure.steps",
        english: "data-let is written name = value, such as list = measure.steps")
    }
  }
}
