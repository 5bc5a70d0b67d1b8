internal import Archiving
internal import Diagnostics

extension Diagnostic {
  /// The signed page cannot stand in the report.
  static func signedPageRefused(path: String, _ refusal: ScannedPage.Refusal) -> Diagnostic {
    let reason = words(of: refusal)
    return Diagnostic(
      .error, code: "input.signed-page-refused",
      message: LocalizedText(
        thai: "ใช้ \(path) เป็นหน้าที่ลงนามแล้วไม่ได้: \(reason.thai)",
        english: "\(path) cannot be used as the signed page: \(reason.english)"),
      hints: [
        LocalizedText(
          thai: "สแกนเฉพาะหน้าที่ลงนามเป็น JPEG หรือ PNG ที่ ๓๐๐ จุดต่อนิ้ว แล้วใช้ไฟล์นั้น",
          english: "scan the signed page alone as JPEG or PNG at 300 dots an inch, and use that file"),
        LocalizedText(
          thai: "หรือแปลงหน้าแรกของ PDF เป็นภาพด้วย pdftoppm -r 300 -f 1 -l 1 -png",
          english: "or turn the first page of the PDF into a picture: pdftoppm -r 300 -f 1 -l 1 -png"),
      ])
  }

  private static func words(of refusal: ScannedPage.Refusal) -> LocalizedText {
    switch refusal {
    case .unreadable(let reason):
      LocalizedText(thai: "อ่านเป็น PDF ไม่ได้ \(reason)", english: "it cannot be read as PDF: \(reason)")
    case .encrypted: LocalizedText(thai: "ไฟล์มีรหัสผ่าน", english: "it is encrypted")
    case .pageCount(let count):
      LocalizedText(thai: "มี \(count) หน้า ต้องมีหน้าเดียว", english: "it has \(count) pages instead of one")
    case .noSinglePicture:
      LocalizedText(
        thai: "หน้านั้นไม่ใช่ภาพสแกนภาพเดียวทั้งหน้า", english: "its page is not one scanned picture")
    case .unsupportedCoding(let name):
      LocalizedText(
        thai: "ภาพเข้ารหัสแบบ \(name) ซึ่งยังไม่รองรับ",
        english: "its picture is coded as \(name), which is not supported")
    }
  }
}
