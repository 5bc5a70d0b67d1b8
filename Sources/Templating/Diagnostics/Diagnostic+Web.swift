internal import Diagnostics

/// Faults of pages for browsers.
extension Diagnostic {
  static func importInWebStyle(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "web.import",
      message: LocalizedText(
        thai: "หน้าเว็บต้องอยู่ในไฟล์เดียว จึงใช้ @import ไม่ได้",
        english: "@import is not supported: the web page is one file"),
      span: span,
      hints: [
        LocalizedText(
          thai: "อ้างไฟล์ CSS ด้วย <link rel=\"stylesheet\" href=\"…\"/>",
          english: "refer to the sheet with <link rel=\"stylesheet\" href=\"…\"/>")
      ])
  }

  static func addressInWebStyle(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "web.address-in-style",
      message: LocalizedText(
        thai: "CSS ของหน้าเว็บอ้างถึงไฟล์หรือเว็บอื่นไม่ได้",
        english: "the web page's style may not refer to other files or addresses"),
      span: span,
      hints: [LocalizedText(thai: "ใช้ได้เฉพาะ url(\"data:…\")", english: "only url(\"data:…\") may be used")])
  }

  static func endOfStyleInWebStyle(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "web.end-of-style",
      message: LocalizedText(
        thai: "CSS ของหน้าเว็บมีคำว่า </style ไม่ได้", english: "</style may not stand in a web page's style"),
      span: span)
  }

  static func missingWebPicture(_ name: String, reason: LocalizedText?, _ span: SourceSpan) -> Diagnostic {
    let thai = reason.map { ": " + $0.thai } ?? ""
    let english = reason.map { ": " + $0.english } ?? ""
    return Diagnostic(
      .error, code: "web.missing-picture",
      message: LocalizedText(
        thai: "ใช้ภาพ \(name) ไม่ได้\(thai)", english: "the picture \(name) cannot be used\(english)"),
      span: span)
  }

  static func unsafeWebLink(_ address: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "web.unsafe-link",
      message: LocalizedText(
        thai: "ลิงก์ \(address) ไม่ปลอดภัยสำหรับหน้าเว็บ", english: "the link \(address) is not safe on a web page"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:, http:, mailto: หรือ tel:",
          english: "use an address that begins with https:, http:, mailto: or tel:")
      ])
  }
}
