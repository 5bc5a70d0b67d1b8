internal import Diagnostics
internal import Geometry
internal import Imaging

/// What layout can find wrong with pictures.
extension Diagnostic {
  static func imageWithoutText(_ name: String, isDrawing: Bool, at span: SourceSpan?) -> Diagnostic {
    let attribute = isDrawing ? "aria-label" : "alt"
    return Diagnostic(
      .error, code: "layout.image-without-text",
      message: LocalizedText(
        thai: "รูปภาพ “\(name)” ไม่มีข้อความแทนภาพ (\(attribute))",
        english: "image “\(name)” has no \(isDrawing ? "aria-label or <title>" : "alt text")"),
      span: span,
      hints: [
        isDrawing
          ? LocalizedText(
            thai: "เพิ่ม aria-label=\"…\" หรือ aria-hidden=\"true\" เมื่อภาพเป็นเพียงลวดลาย",
            english: "add aria-label=\"…\", or aria-hidden=\"true\" for mere decoration")
          : LocalizedText(
            thai: "เพิ่ม alt=\"…\" หรือ alt=\"\" เมื่อภาพเป็นเพียงลวดลาย",
            english: "add alt=\"…\", or alt=\"\" for mere decoration")
      ])
  }

  static func imageWithoutSource(at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.image-without-source",
      message: LocalizedText(thai: "<img> ไม่มี src", english: "an <img> has no src"), span: span)
  }

  static func imageMissing(_ name: String, reason: LocalizedText, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.image-missing",
      message: LocalizedText(
        thai: "อ่านรูปภาพ “\(name)” ไม่ได้: \(reason.thai)",
        english: "cannot read image “\(name)”: \(reason.english)"),
      span: span)
  }

  /// - Parameter reason: the words of the library that found the damage.
  static func imageBroken(_ name: String, reason: String? = nil, at span: SourceSpan?) -> Diagnostic {
    let detail = reason.map { ": " + $0 } ?? ""
    return Diagnostic(
      .error, code: "layout.image-broken",
      message: LocalizedText(
        thai: "ไฟล์รูปภาพ “\(name)” เสียหายหรือไม่ใช่ PNG/JPEG/SVG" + detail,
        english: "image file “\(name)” is damaged or neither PNG, JPEG nor SVG" + detail),
      span: span,
      hints: [
        LocalizedText(thai: "บันทึกรูปใหม่เป็น PNG หรือ JPEG", english: "save the picture again as PNG or JPEG")
      ])
  }

  static func imageTooLarge(_ name: String, limit: Int, at span: SourceSpan?) -> Diagnostic {
    let millions = limit / 1_000_000
    return Diagnostic(
      .error, code: "layout.image-too-large",
      message: LocalizedText(
        thai: "รูปภาพ “\(name)” มีเกิน \(millions) ล้านพิกเซล",
        english: "image “\(name)” has more than \(millions) million pixels"),
      span: span,
      hints: [LocalizedText(thai: "ย่อรูปก่อนนำมาใช้", english: "make the picture smaller before use")])
  }

  static func imageTooWide(_ name: String, column: Points, image width: Points, at span: SourceSpan?)
    -> Diagnostic
  {
    let wide = Self.millimetres(width)
    let narrow = Self.millimetres(column)
    return Diagnostic(
      .error, code: "layout.image-too-wide",
      message: LocalizedText(
        thai: "รูปภาพ “\(name)” กว้าง \(wide) มม. เกินช่องกว้าง \(narrow) มม.",
        english: "image “\(name)” is \(wide) mm wide, more than its column of \(narrow) mm"),
      span: span,
      hints: [
        LocalizedText(
          thai: "กำหนดความกว้างใน CSS เช่น img { width: 20mm }",
          english: "give it a width in CSS, such as img { width: 20mm }")
      ])
  }

  static func codeNotMade(_ text: String, _ failure: QRSymbol.Failure, at span: SourceSpan?) -> Diagnostic {
    let (reason, hint): (LocalizedText, LocalizedText) =
      switch failure {
      case .emptyText:
        (
          LocalizedText(thai: "ไม่มีข้อความ", english: "there is no text"),
          LocalizedText(
            thai: "ให้พิมพ์เฉพาะเมื่อมีข้อมูล ด้วย data-if", english: "show it only with data, by data-if")
        )
      case .textTooLong:
        (
          LocalizedText(thai: "ข้อความยาวเกินไป", english: "the text is too long"),
          LocalizedText(thai: "ใช้ที่อยู่ที่สั้นกว่า", english: "use a shorter address")
        )
      case .library(let code):
        (
          LocalizedText(thai: "ข้อผิดพลาด \(code)", english: "error \(code)"),
          LocalizedText(thai: "ตรวจอักขระของข้อความ", english: "look at the characters of the text")
        )
      }
    return Diagnostic(
      .error, code: "layout.code-not-made",
      message: LocalizedText(
        thai: "สร้างคิวอาร์โค้ดไม่ได้: \(reason.thai)", english: "no QR code can be made: \(reason.english)"),
      span: span, hints: [hint])
  }

  static func codeTooSmall(side: Points, least: Points, at span: SourceSpan?) -> Diagnostic {
    let given = millimetres(side)
    let needed = millimetres(least + Points.millimetres(0.05))
    return Diagnostic(
      .error, code: "layout.code-too-small",
      message: LocalizedText(
        thai: "คิวอาร์โค้ดกว้าง \(given) มม. รวมขอบว่าง โทรศัพท์อาจอ่านไม่ได้ ต้องกว้างอย่างน้อย \(needed) มม.",
        english: "the QR code is \(given) mm wide with its margin; to be read it needs \(needed) mm at least"),
      span: span,
      hints: [
        LocalizedText(
          thai: "กำหนด width ใน CSS ให้กว้างขึ้น หรือใช้ที่อยู่ที่สั้นกว่า",
          english: "give it a larger width in CSS, or use a shorter address")
      ])
  }
}
