internal import Diagnostics
internal import Geometry

/// What layout can find wrong.
extension Diagnostic {
  static func nestedTooDeep(limit: Int, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.nested-too-deep",
      message: LocalizedText(
        thai: "องค์ประกอบซ้อนกันลึกเกิน \(limit) ชั้น", english: "elements are nested more than \(limit) deep"),
      span: span,
      hints: [
        LocalizedText(thai: "ลดชั้นขององค์ประกอบในแม่แบบ", english: "take out levels from the template")
      ])
  }

  static func unsupportedInLayout(_ property: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.unsupported",
      message: LocalizedText(
        thai: "การจัดหน้ายังไม่รองรับ “\(property)” ที่กำหนดให้องค์ประกอบนี้",
        english: "layout does not support “\(property)” on this element yet"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ดูรายการสมบัติที่รองรับใน docs/templates.md", english: "docs/templates.md lists what is supported")
      ])
  }

  static func badColumnSpan(_ written: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.bad-column-span",
      message: LocalizedText(
        thai: "colspan “\(written)” ต้องเป็นจำนวนเต็ม ๑ ถึง ๑๐๐๐",
        english: "colspan “\(written)” must be a whole number from 1 to 1000"),
      span: span)
  }

  static func pieceTooWide(_ piece: String, column: Points, piece width: Points, at span: SourceSpan?)
    -> Diagnostic
  {
    let wide = Self.millimetres(width)
    let narrow = Self.millimetres(column)
    return Diagnostic(
      .error, code: "layout.piece-too-wide",
      message: LocalizedText(
        thai: "“\(piece)” ตัดบรรทัดไม่ได้และกว้าง \(wide) มม. เกินช่องกว้าง \(narrow) มม.",
        english: "“\(piece)” cannot be broken and is \(wide) mm wide, more than its column of \(narrow) mm"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ขยายคอลัมน์หรือลดขนาดตัวอักษรในไฟล์ CSS", english: "widen the column or make the type smaller")
      ])
  }

  static func columnsTooWide(needed: Points, available: Points, at span: SourceSpan?) -> Diagnostic {
    let wide = Self.millimetres(needed)
    let narrow = Self.millimetres(available)
    return Diagnostic(
      .warning, code: "layout.columns-too-wide",
      message: LocalizedText(
        thai: "คอลัมน์ของตารางต้องกว้างอย่างน้อย \(wide) มม. แต่หน้ามีที่ \(narrow) มม.",
        english: "the columns of the table need \(wide) mm at least, the page has \(narrow) mm"),
      span: span,
      hints: [
        LocalizedText(thai: "ลดขนาดตัวอักษรหรือระยะขอบ", english: "make the type or the page margins smaller")
      ])
  }

  static func tooManyPages(limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.too-many-pages",
      message: LocalizedText(
        thai: "เอกสารยาวเกิน \(limit) หน้า", english: "the document has more than \(limit) pages"))
  }

  static func millimetres(_ length: Points) -> String {
    let tenths = Int((length.millimetres * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
