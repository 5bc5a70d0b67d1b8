internal import Diagnostics
internal import MeasuresData

/// Faults that show when a template meets a report.
extension Diagnostic {
  /// Loops in loops would make more elements than a document can have.
  static func tooManyElements(limit: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "template.too-many-elements",
      message: LocalizedText(
        thai: "แม่แบบสร้างองค์ประกอบเกิน \(limit) รายการ",
        english: "the template makes more than \(limit) elements"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ตรวจ data-each ที่ซ้อนอยู่ใน data-each", english: "look for data-each inside data-each")
      ])
  }

  static func unknownName(_ name: Name, known: [String]) -> Diagnostic {
    let all = known.joined(separator: ", ")
    let near = nearName(name.text, among: known)
    return Diagnostic(
      .error, code: "template.unknown-name",
      message: LocalizedText(
        thai: "ไม่มีข้อมูลชื่อ \(name.text)", english: "there is no value named \(name.text)"),
      span: name.span,
      hints: near.isEmpty
        ? [LocalizedText(thai: "ชื่อที่ใช้ได้: \(all)", english: "names known here: \(all)")] : near)
  }

  static func notARecord(_ name: Name, _ value: TemplateValue) -> Diagnostic {
    Diagnostic(
      .error, code: "template.not-a-record",
      message: LocalizedText(
        thai: "ข้อมูลหน้า .\(name.text) เป็น\(value.kind.thai) จึงไม่มีข้อมูลย่อย",
        english: "what stands before .\(name.text) is \(value.kind.english) and has no fields"),
      span: name.span, related: place(of: value))
  }

  static func notAList(_ expression: Expression, _ value: TemplateValue) -> Diagnostic {
    Diagnostic(
      .error, code: "template.not-a-list",
      message: LocalizedText(
        thai: "data-each ใช้กับรายการ แต่ \(expression.description) เป็น\(value.kind.thai)",
        english: "data-each goes over a list, but \(expression.description) is \(value.kind.english)"),
      span: expression.span, related: place(of: value))
  }

  static func notPrintable(_ expression: Expression, _ value: TemplateValue) -> Diagnostic {
    Diagnostic(
      .error, code: "template.not-printable",
      message: LocalizedText(
        thai: "\(expression.description) เป็น\(value.kind.thai) จึงพิมพ์เป็นข้อความไม่ได้",
        english: "\(expression.description) is \(value.kind.english) and cannot be printed as text"),
      span: expression.span, related: place(of: value),
      hints: [
        LocalizedText(
          thai: "ใช้ data-each, | join(\", \") หรือ | count กับรายการ และระบุชื่อข้อมูลย่อยของชุดข้อมูล",
          english: "use data-each, | join(\", \") or | count for a list; name a field of a record")
      ])
  }

  static func absentValue(_ expression: Expression) -> Diagnostic {
    Diagnostic(
      .error, code: "template.absent-value",
      message: LocalizedText(
        thai: "รายงานไม่มีข้อมูล \(expression.description) แต่แม่แบบพิมพ์ข้อมูลนี้",
        english: "the report has no \(expression.description), but the template prints it"),
      span: expression.span,
      hints: [
        LocalizedText(
          thai: "ใส่ข้อมูลในรายงาน หรือใช้ data-if หรือ | default(\"…\") ในแม่แบบ",
          english: "give the value in the report, or use data-if or | default(\"…\") in the template")
      ])
  }

  static func filterMismatch(
    _ call: FilterCall, _ expression: Expression, _ value: TemplateValue
  ) -> Diagnostic {
    let shown = value.text.map { " “\($0)”" } ?? ""
    return Diagnostic(
      .error, code: "template.filter-mismatch",
      message: LocalizedText(
        thai: "ตัวกรองนี้ใช้กับ\(value.kind.thai)\(shown)ไม่ได้",
        english: "this filter does not work on \(value.kind.english)\(shown)"),
      span: call.span, dataPath: value.origin.flatMap { $0.path.isEmpty ? nil : $0.path },
      related: place(of: value))
  }

  private static func place(of value: TemplateValue) -> [Related] {
    guard let span = value.origin?.span else { return [] }
    return [
      Related(
        message: LocalizedText(thai: "ข้อมูลอยู่ตรงนี้", english: "the value is here"), span: span)
    ]
  }
}

extension TemplateValue {
  /// What kind of value this is, for messages.
  var kind: LocalizedText {
    switch self {
    case .none: LocalizedText(thai: "ค่าว่าง", english: "absent")
    case .text: LocalizedText(thai: "ข้อความ", english: "a text")
    case .integer, .decimal: LocalizedText(thai: "จำนวน", english: "a number")
    case .flag: LocalizedText(thai: "ค่าจริงหรือเท็จ", english: "true or false")
    case .list: LocalizedText(thai: "รายการ", english: "a list")
    case .record: LocalizedText(thai: "ชุดข้อมูล", english: "a record")
    }
  }
}
