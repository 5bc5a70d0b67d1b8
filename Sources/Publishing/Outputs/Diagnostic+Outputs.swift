internal import Archiving
internal import Diagnostics
internal import Painting

extension Diagnostic {
  /// One picture a page, and one stream for all of them.
  static func severalFilesToStandardOutput(_ count: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "use.several-files-to-standard-output",
      message: LocalizedText(
        thai: "ผลลัพธ์มี \(count) ไฟล์ ส่งออกช่องมาตรฐานช่องเดียวไม่ได้",
        english: "\(count) files cannot go to standard output"),
      hints: [LocalizedText(thai: "ระบุชื่อไฟล์ด้วย --output", english: "name a file with --output")])
  }

  /// A picture of the report or template cannot be decoded.
  static func unreadablePicture(_ name: String, message: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.unreadable-picture",
      message: LocalizedText(
        thai: "อ่านภาพ \(name) ไม่ได้: \(message)", english: "the picture \(name) cannot be read: \(message)"))
  }

  /// Cairo or FreeType refused.
  static func paintingFailed(_ error: PaintingError) -> Diagnostic {
    let reason = reason(of: error)
    return Diagnostic(
      .error, code: "environment.painting-failed",
      message: LocalizedText(
        thai: "ระบายหน้าเอกสารไม่สำเร็จ: \(reason)", english: "the pages could not be painted: \(reason)"))
  }

  /// The finishing stage did not understand what painting gave it.
  static func archivingFailed(_ error: ArchivingError) -> Diagnostic {
    Diagnostic(
      .error, code: "environment.archiving-failed",
      message: LocalizedText(
        thai: "จัดทำ PDF สำหรับจัดเก็บถาวรไม่สำเร็จ: \(error)",
        english: "the PDF could not be finished for the archive: \(error)"))
  }

  private static func reason(of error: PaintingError) -> String {
    switch error {
    case .output(let failure): "\(failure.operation), errno \(failure.systemCode)"
    case .cairo(let code, let message, let during): "Cairo: \(message) (\(code), \(during))"
    case .font(let fileName, let code): "FreeType: \(fileName) (\(code))"
    case .image(let name, let message): "\(name): \(message)"
    case .noSuchPage(let page): "page \(page + 1)"
    }
  }
}
