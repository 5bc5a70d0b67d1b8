internal import Archiving
internal import Diagnostics
internal import LibraryLoading

extension Diagnostic {
  /// A file is no PDF, or a damaged one.
  static func unreadablePDF(path: String, _ error: ArchivingError) -> Diagnostic {
    let reason = reason(of: error)
    return Diagnostic(
      .error, code: "input.unreadable-pdf",
      message: LocalizedText(
        thai: "อ่าน \(path) เป็น PDF ไม่ได้: \(reason)", english: "\(path) cannot be read as PDF: \(reason)"))
  }

  /// There is nothing to take out.
  static func noAttachments(path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.no-attachments",
      message: LocalizedText(thai: "\(path) ไม่มีไฟล์แนบ", english: "\(path) has no attached files"),
      hints: [
        LocalizedText(
          thai: "ไฟล์ที่จัดทำโดยไม่ใช้ --unfinished มีข้อมูลของรายงานแนบอยู่",
          english: "files made without --unfinished carry the report's data")
      ])
  }

  /// An attached file's name could lead out of the folder, or is no name at all.
  static func unsafeAttachmentName(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.unsafe-attachment-name",
      message: LocalizedText(
        thai: "ไฟล์แนบชื่อ '\(name)' เขียนลงในโฟลเดอร์อย่างปลอดภัยไม่ได้",
        english: "the attached file '\(name)' cannot safely be written into a folder"))
  }

  /// Two attached files would be written to one place.
  static func repeatedAttachmentName(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.repeated-attachment-name",
      message: LocalizedText(
        thai: "มีไฟล์แนบชื่อ '\(name)' มากกว่าหนึ่งไฟล์", english: "more than one attached file is called '\(name)'"))
  }

  /// Something else stands where an attached file would go.
  static func wouldOverwrite(path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.would-overwrite",
      message: LocalizedText(
        thai: "มี \(path) อยู่แล้วและเนื้อหาไม่ตรงกัน จึงไม่เขียนทับ",
        english: "\(path) exists with other content and is not overwritten"),
      hints: [
        LocalizedText(
          thai: "ระบุโฟลเดอร์อื่นด้วย --output หรือย้ายไฟล์เดิมออกก่อน",
          english: "name another folder with --output, or move the old file away")
      ])
  }

  private static func reason(of error: ArchivingError) -> String {
    switch error {
    case .qpdf(_, let message, _): message
    case .unexpectedContent(let page, let message): "page \(page + 1): \(message)"
    case .damagedAttachment(let name): name
    case .missingLibrary(let library): library.name
    }
  }
}
