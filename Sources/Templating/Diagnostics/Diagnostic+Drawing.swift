internal import Diagnostics

/// Faults of drawings.
extension Diagnostic {
  static func rootIsNotSVG(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "drawing.root-is-not-svg",
      message: LocalizedText(
        thai: "องค์ประกอบหลักของไฟล์ภาพลายเส้นต้องเป็น <svg> แต่พบ <\(name)>",
        english: "the root element of a drawing is <svg>, not <\(name)>"),
      span: span)
  }

  static func textInDrawing(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "drawing.text",
      message: LocalizedText(
        thai: "ภาพลายเส้น (SVG) มีข้อความไม่ได้", english: "a drawing (SVG) may not hold text"),
      span: span,
      hints: [
        LocalizedText(
          thai: "วางข้อความไว้ข้างภาพในแม่แบบ หรือแปลงตัวอักษรเป็นเส้นแล้วบอกข้อความไว้ใน alt",
          english:
            "put the text beside the drawing in the template, or turn it into outlines and say it in alt")
      ])
  }

  static func unknownDrawingElement(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "drawing.unsupported-element",
      message: LocalizedText(
        thai: "ภาพลายเส้น (SVG) ยังไม่รองรับ <\(name)>", english: "drawings (SVG) do not support <\(name)>"),
      span: span,
      hints: drawingHints(name)
    )
  }

  static func badDrawingAttribute(_ name: String, _ value: String, _ span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "drawing.unsupported-value",
      message: LocalizedText(
        thai: "ภาพลายเส้นใช้ค่า “\(value)” ของ \(name) ไม่ได้",
        english: "drawings do not support the value “\(value)” of \(name)"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ดูสิ่งที่ใช้ได้ในหัวข้อ Drawings ของ docs/templates.md",
          english: "docs/templates.md, Drawings, lists what is supported")
      ])
  }

  static func drawingTooLarge(limit: Int, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "drawing.too-large",
      message: LocalizedText(
        thai: "ภาพลายเส้นมีรูปร่างเกิน \(limit) รูป", english: "the drawing has more than \(limit) shapes"),
      span: span,
      hints: [LocalizedText(thai: "ใช้ภาพ PNG แทน", english: "use a PNG picture instead")])
  }

  private static func drawingHints(_ name: String) -> [LocalizedText] {
    if let near = NearName.nearest(to: name, among: DrawingVocabulary.elements.sorted()) {
      return [LocalizedText(thai: "หมายถึง <\(near)> หรือไม่", english: "did you mean <\(near)>?")]
    }
    return [
      LocalizedText(
        thai: "แปลงเป็นเส้น (path) ในโปรแกรมวาดภาพ หรือบันทึกเป็น PNG",
        english: "turn it into paths in the drawing program, or save a PNG")
    ]
  }
}
