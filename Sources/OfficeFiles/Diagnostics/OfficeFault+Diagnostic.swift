public import Diagnostics
internal import LibraryLoading

extension OfficeFault {
  /// The fault of a file as a diagnostic; a missing library is the machine's fault.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    if case .missingLibrary(let library) = self { return library.diagnostic }
    let words = words
    return Diagnostic(
      .error, code: "office.\(words.code)",
      message: LocalizedText(
        thai: "\(file.name): \(words.thai)", english: "\(file.name): \(words.english)"),
      hints: words.hint.map { [LocalizedText(thai: $0.thai, english: $0.english)] } ?? [])
  }

  private typealias Hint = (thai: String, english: String)

  private var words: (code: String, thai: String, english: String, hint: Hint?) {
    switch self {
    case .notAnArchive:
      (
        "not-an-archive", "ไฟล์เสียหายหรือไม่ใช่ไฟล์ Word หรือ Excel",
        "the file is damaged or is no Word or Excel file",
        Self.saveAgain
      )
    case .damagedPart(let part):
      (
        "damaged-part", "ส่วน \(part) ของไฟล์เสียหาย", "the part \(part) of the file is damaged", Self.saveAgain
      )
    case .encrypted:
      (
        "encrypted", "ไฟล์มีรหัสผ่าน", "the file is locked by a password",
        ("เปิดไฟล์แล้วบันทึกใหม่โดยไม่ใส่รหัสผ่าน", "open it and save it without a password")
      )
    case .unsafeName(let name):
      (
        "unsafe-name", "ไฟล์มีส่วนที่ชื่อชี้ออกนอกไฟล์: \(name)",
        "a part of the file has a name that leads out of it: \(name)",
        ("อย่าใช้ไฟล์นี้ ขอไฟล์ใหม่จากผู้จัดทำ", "do not use this file; ask its author for a new one")
      )
    case .tooManyEntries(let limit):
      ("too-many-entries", "ไฟล์มีส่วนย่อยเกิน \(limit) ส่วน", "the file has more than \(limit) parts", nil)
    case .partTooLarge(let part):
      (
        "part-too-large", "ส่วน \(part) ขยายแล้วใหญ่เกินปกติ",
        "the part \(part) unpacks to more than any real one",
        ("อย่าใช้ไฟล์นี้ ขอไฟล์ใหม่จากผู้จัดทำ", "do not use this file; ask its author for a new one")
      )
    case .unknownKind:
      (
        "unknown-kind", "ไม่ใช่ไฟล์ .docx หรือ .xlsx", "the file is neither .docx nor .xlsx",
        ("เปิดไฟล์แล้วบันทึกเป็น .docx หรือ .xlsx", "open it and save it as .docx or .xlsx")
      )
    case .compoundFile:
      (
        "old-format", "เป็นไฟล์ Word หรือ Excel รุ่นเก่า (.doc, .xls) หรือมีรหัสผ่าน",
        "the file is of an old Word or Excel (.doc, .xls) or locked by a password",
        (
          "เปิดไฟล์แล้วบันทึกเป็น .docx หรือ .xlsx โดยไม่ใส่รหัสผ่าน",
          "open it and save it as .docx or .xlsx without a password"
        )
      )
    case .missingPart(let part):
      ("missing-part", "ไฟล์ขาดส่วน \(part)", "the file lacks its part \(part)", Self.saveAgain)
    case .malformed(let part, let line):
      (
        "malformed-part", "ส่วน \(part) ผิดรูปแบบ XML ที่บรรทัด \(line)",
        "the part \(part) breaks the rules of XML in line \(line)", Self.saveAgain
      )
    case .documentType(let part):
      (
        "document-type", "ส่วน \(part) ประกาศ DOCTYPE ซึ่งไฟล์ชนิดนี้ห้ามใช้",
        "the part \(part) declares a document type, which this kind of file may not",
        ("อย่าใช้ไฟล์นี้ ขอไฟล์ใหม่จากผู้จัดทำ", "do not use this file; ask its author for a new one")
      )
    case .nestedTooDeeply(let part, let limit):
      (
        "nested-too-deeply", "ส่วน \(part) ซ้อนกันลึกเกิน \(limit) ชั้น",
        "the part \(part) is nested more than \(limit) levels deep", nil
      )
    case .tooManyRows(let limit):
      (
        "too-many-rows", "มีเกิน \(limit) แถว", "there are more than \(limit) rows",
        ("ลบแถวที่ไม่ใช้ หรือแบ่งเป็นหลายไฟล์", "delete rows that are not used, or divide the file")
      )
    case .tooManyCells(let limit):
      (
        "too-many-cells", "มีเกิน \(limit) ช่อง", "there are more than \(limit) cells",
        ("ลบช่องที่ไม่ใช้ หรือแบ่งเป็นหลายไฟล์", "delete cells that are not used, or divide the file")
      )
    case .tooManyParagraphs(let limit):
      (
        "too-many-paragraphs", "มีเกิน \(limit) ย่อหน้า", "there are more than \(limit) paragraphs",
        ("แบ่งเป็นหลายไฟล์", "divide the file")
      )
    case .fieldTooLong(let line, let limit):
      (
        "field-too-long", "ช่องหนึ่งในแถวที่ \(line) ยาวเกิน \(limit >> 20) เมบิไบต์",
        "a field of row \(line) is longer than \(limit >> 20) MiB",
        ("ตรวจเครื่องหมาย \" ที่ไม่มีตัวปิดในแถวนั้น", "look for a quote in that row that nothing closes")
      )
    case .cellTooLong(let sheet, let cell, let limit):
      (
        "cell-too-long", "ข้อความในช่อง \(sheet)!\(cell) ยาวเกิน \(limit) อักขระซึ่งเป็นขีดจำกัดของ .xlsx",
        "the text of the cell \(sheet)!\(cell) has more than the \(limit) characters that .xlsx allows",
        ("แบ่งข้อความเป็นหลายข้อ หรือส่งออกเป็น json หรือ csv", "divide the text, or export json or csv")
      )
    case .missingLibrary(let library): ("missing-library", library.name, library.name, nil)
    case .notWritten(let reason):
      ("not-written", "สร้างไฟล์ .xlsx ไม่ได้: \(reason)", "the workbook could not be made: \(reason)", nil)
    }
  }

  private static let saveAgain: Hint = (
    "เปิดไฟล์ด้วยโปรแกรมเดิมแล้วบันทึกใหม่", "open the file with the program that made it and save it again"
  )
}
