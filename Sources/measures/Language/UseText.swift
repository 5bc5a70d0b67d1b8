internal import Diagnostics

/// What commands say about their use and their success.
enum UseText {
  static let findingsStop = LocalizedText(
    thai: "ยังไม่จัดทำรายงาน แก้ไขก่อน หรือใช้ --allow-findings",
    english: "the report was not set: mend it first, or use --allow-findings")

  static func findings(_ count: Int, path: String) -> LocalizedText {
    LocalizedText(
      thai: "การตรวจพบคำเตือน \(count) รายการ ดูด้วย measures check \(path)",
      english: "the check gives \(count) warning\(count == 1 ? "" : "s"): see measures check \(path)")
  }

  static func mended(_ count: Int, backup: String) -> LocalizedText {
    LocalizedText(
      thai: "แก้แล้ว \(count) แห่ง ไฟล์เดิมอยู่ที่ \(backup)",
      english: "\(count) place\(count == 1 ? "" : "s") mended; the file as it was is \(backup)")
  }

  static func resolutionOutOfRange(_ range: ClosedRange<Double>) -> LocalizedText {
    let (low, high) = (Int(range.lowerBound), Int(range.upperBound))
    return LocalizedText(
      thai: "--dpi ต้องอยู่ระหว่าง \(low) ถึง \(high)", english: "--dpi must be between \(low) and \(high)")
  }

  static func jobsOutOfRange(_ most: Int) -> LocalizedText {
    LocalizedText(
      thai: "--jobs ต้องอยู่ระหว่าง 1 ถึง \(most)", english: "--jobs must be between 1 and \(most)")
  }

  static let paperAndTile = LocalizedText(
    thai: "ใช้ --paper หรือ --tile อย่างใดอย่างหนึ่ง", english: "give either --paper or --tile")
  static let grayscaleWithoutPDF = LocalizedText(
    thai: "--grayscale ใช้ได้กับ --format pdf เท่านั้น", english: "--grayscale goes with --format pdf only")

  static func badEditionName(_ name: String) -> LocalizedText {
    LocalizedText(thai: "'\(name)' ไม่ใช่ชื่อรูปแบบเล่ม", english: "'\(name)' is no name of an edition")
  }

  static func badEpoch(_ variable: String) -> LocalizedText {
    LocalizedText(
      thai: "\(variable) ต้องเป็นจำนวนวินาทีนับจาก พ.ศ. ๒๕๑๓ (ค.ศ. 1970)",
      english: "\(variable) must be a number of seconds since 1970")
  }

  static let schemaOfWorkbook = LocalizedText(
    thai: "--schema ใช้กับไฟล์ข้อมูล YAML เท่านั้น ไม่ใช้กับ --workbook",
    english: "--schema is for the YAML data file, not for --workbook")
  static let notBuddhistYear = LocalizedText(
    thai: "--year ต้องเป็นปี พ.ศ. เช่น 2568", english: "--year must be a year of the Buddhist era, such as 2568")

  static let comparisonNeedsFile = LocalizedText(
    thai: "เมื่อใช้ --against ให้ระบุไฟล์ด้วย --output หรือไม่ต้องระบุ",
    english: "with --against, --output names a file or is left out")

  /// What `new` has made.
  static func newFile(_ path: String) -> LocalizedText {
    LocalizedText(thai: "ได้ \(DisplayText.printable(path))", english: DisplayText.printable(path))
  }

  static let formatWithAll = LocalizedText(
    thai: "--format --paper และ --tile ใช้กับ --edition all ไม่ได้ เพราะแต่ละรูปแบบมีชนิดและกระดาษของตน",
    english: "--format, --paper and --tile do not go with --edition all: each edition has its own")

  static let folderToStandardOutput = LocalizedText(
    thai: "ผลลัพธ์เป็นโฟลเดอร์ จึงส่งออกช่องมาตรฐานไม่ได้ ระบุโฟลเดอร์ด้วย --output",
    english: "a folder cannot go to standard output; name one with --output")

  static func madeTemplate(name: String, paths: [String]) -> LocalizedText {
    let list = paths.map { "  " + $0 }.joined(separator: "\n")
    return LocalizedText(
      thai: "ได้แม่แบบ \(name) ใช้ด้วย --edition \(name)\n\(list)",
      english: "made the template \(name); use it with --edition \(name)\n\(list)")
  }

  static let noDate = LocalizedText(
    thai: "หาวันที่ของเอกสารไม่ได้ ระบุด้วย --date", english: "the document has no date; give one with --date")

  /// What was written: the first and last file and the number of pages, for what has pages.
  static func written(_ paths: [String], pageCount: Int?) -> LocalizedText {
    let files = paths.count < 3 ? paths : [paths[0], "…", paths[paths.count - 1]]
    let list = files.map(DisplayText.printable).joined(separator: " ")
    guard let pageCount else { return LocalizedText(thai: "ได้ \(list)", english: list) }
    return LocalizedText(
      thai: "ได้ \(list) (\(pageCount) หน้า)",
      english: "\(list) (\(pageCount) page\(pageCount == 1 ? "" : "s"))")
  }
}
