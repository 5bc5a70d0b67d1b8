internal import ArgumentParser
internal import Diagnostics

/// What `--help` says, in both languages. ArgumentParser's frame around it is ``UsageText``'s.
enum HelpText {
  static let measures = LocalizedText(
    thai: "จัดทำรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส เป็นไฟล์ PDF",
    english: "Sets an agency's yearly report on its integrity and transparency measures as PDF.")

  // Commands
  static let render = LocalizedText(
    thai: "จัดหน้ารายงานเป็น PDF หรือภาพ", english: "Set a report as PDF or as pictures.")
  static let segmentMarks = LocalizedText(
    thai: "เครื่องหมาย: | ระหว่างคำ  ~ รอยต่อของคำประสม  ^ ในคำสั้น",
    english: "Marks: | between words, ~ at the seam of a compound, ^ inside a short word.")
  static let importing = LocalizedText(
    thai: "นำข้อความของรายงานเดิมเข้ามาเป็น YAML", english: "Turn the text of an existing report into YAML.")
  static let fonts = LocalizedText(
    thai: "แสดงฟอนต์ที่พบ ที่มา และอักขระที่มี", english: "List the fonts found, where they are, what they cover.")
  static let inspect = LocalizedText(
    thai: "แสดงผลของแต่ละขั้นตอน", english: "Show the value of a stage.")
  static let segment = LocalizedText(
    thai: "แบ่งคำและแสดงจุดตัดบรรทัด", english: "Show words and where lines may end.")

  static let extract = LocalizedText(
    thai: "นำไฟล์ข้อมูลและภาพที่แนบอยู่ใน PDF ออกมา", english: "Take the attached data and pictures out of a PDF.")
  static let verify = LocalizedText(
    thai: "ตรวจว่า PDF เป็นไปตามมาตรฐานและมีข้อความครบ",
    english: "Check that a PDF keeps to the standards and holds all text.")

  // Arguments
  static let report = LocalizedText(
    thai: "ไฟล์ข้อมูลรายงาน (YAML หรือ JSON)", english: "The report's data (YAML or JSON).")
  static let importFile = LocalizedText(
    thai: "ไฟล์ข้อความของรายงานเดิม", english: "The text of an existing report.")
  static let segmentFile = LocalizedText(
    thai: "ไฟล์ข้อความ UTF-8 หรือ - (ช่องรับข้อมูลมาตรฐาน)", english: "A UTF-8 text, or - for standard input.")
  static let finishedFile = LocalizedText(
    thai: "ไฟล์ PDF ที่จัดทำด้วย measures render", english: "A PDF that measures render has made.")

  // Options
  static let language = LocalizedText(
    thai: "ภาษาของข้อความ: th หรือ en", english: "Language of messages: th or en.")
  static let edition = LocalizedText(thai: "รูปแบบของเล่ม", english: "The edition to make.")
  static let format = LocalizedText(thai: "ชนิดของผลลัพธ์", english: "The kind of output.")
  static let output = LocalizedText(
    thai: "ไฟล์ที่จะเขียน (- คือช่องส่งออกมาตรฐาน)", english: "The file to write, - for standard output.")
  static let style = LocalizedText(
    thai: "ไฟล์ CSS ที่ใช้เพิ่มหลังแม่แบบ", english: "A CSS file to apply after the template's own.")
  static let templates = LocalizedText(thai: "โฟลเดอร์แม่แบบ", english: "The folder of templates.")
  static let fontFolder = LocalizedText(
    thai: "โฟลเดอร์ฟอนต์ที่มี fonts.yaml", english: "The folder of fonts, with fonts.yaml.")
  static let font = LocalizedText(
    thai: "ฟอนต์ที่ใช้แทนฟอนต์ของแม่แบบ", english: "The font family to use instead of the template's.")
  static let digits = LocalizedText(
    thai: "ตัวเลขในเนื้อความ", english: "Digits of the text.")
  static let date = LocalizedText(
    thai: "วันที่ของเอกสาร เช่น 2568-09-30", english: "The document's date, such as 2025-09-30 or 2568-09-30.")
  static let resolution = LocalizedText(thai: "ความละเอียดของ png", english: "Resolution of png.")
  static let unfinished = LocalizedText(
    thai: "ไม่ทำขั้นตอนจัดเก็บถาวร (ใช้วัดเวลา)", english: "Leave out the archival stage (for measuring).")
  static let grayscale = LocalizedText(
    thai: "สีและภาพเป็นขาวดำ (เฉพาะ pdf)", english: "Turn colours and pictures grey (pdf only).")
  static let outputFolder = LocalizedText(
    thai: "โฟลเดอร์ที่จะเขียนไฟล์ลงไป", english: "The folder to write the files into.")
  static let against = LocalizedText(
    thai: "ไฟล์ข้อมูลรายงานที่ PDF ต้องตรงด้วย", english: "The report's data that the PDF must agree with.")
  static let json = LocalizedText(thai: "แสดงผลเป็น JSON", english: "Print the result as JSON.")
  static let timings = LocalizedText(
    thai: "แสดงเวลาของแต่ละขั้นตอน", english: "Print the time of each stage.")
  static let stage = LocalizedText(thai: "ขั้นตอนที่ต้องการดู", english: "The stage to show.")
  static let lexicon = LocalizedText(thai: "ไฟล์คำเพิ่มเติม คำละบรรทัด", english: "Further words, one a line.")
  static let plain = LocalizedText(
    thai: "แสดงเฉพาะคำ คั่นด้วย |", english: "Print only the words, with | between them.")
}

extension LocalizedText {
  /// The text in the language of this run.
  var current: String { text(in: ProcessLanguage.current) }

  /// The text as ArgumentParser wants it.
  var help: ArgumentHelp { ArgumentHelp(current) }

  /// The text as ArgumentParser wants it, with a name for the value.
  func help(valueName: String) -> ArgumentHelp { ArgumentHelp(current, valueName: valueName) }
}
