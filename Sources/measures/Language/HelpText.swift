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
    thai: "นำรายงานเดิม (.docx .xlsx .csv .txt) เข้ามาเป็นไฟล์ข้อมูล",
    english: "Turn a report that exists (.docx, .xlsx, .csv, .txt) into a data file.")
  static let new = LocalizedText(
    thai: "สร้างไฟล์ข้อมูลหรือสมุดงานเปล่าสำหรับกรอก", english: "Make a data file or a workbook to be filled in.")
  static let schema = LocalizedText(
    thai: "แสดง JSON Schema ของไฟล์ข้อมูล", english: "Print the JSON Schema of the data file.")
  static let export = LocalizedText(
    thai: "ส่งออกรายงานเป็น JSON, CSV หรือ XLSX", english: "Write a report as JSON, CSV or XLSX.")
  static let fonts = LocalizedText(
    thai: "แสดงฟอนต์ที่พบ ที่มา และอักขระที่มี", english: "List the fonts found, where they are, what they cover.")
  static let inspect = LocalizedText(
    thai: "แสดงผลของแต่ละขั้นตอน", english: "Show the value of a stage.")
  static let segment = LocalizedText(
    thai: "แบ่งคำและแสดงจุดตัดบรรทัด", english: "Show words and where lines may end.")

  static let batch = LocalizedText(
    thai: "จัดทำรายงานหลายเล่มในครั้งเดียว", english: "Make many reports in one run.")
  static let batchMerge = LocalizedText(
    thai: "รวมผลของทุกส่วนเป็นโฟลเดอร์เดียว", english: "Put the outputs of all shares together.")
  static let shardFolders = LocalizedText(
    thai: "โฟลเดอร์ผลลัพธ์ของแต่ละส่วน", english: "The output folders of the shares.")
  static let batchDiscussion = LocalizedText(
    thai: """
      เล่มที่ทำไว้แล้วและไม่มีอะไรเปลี่ยนจะข้ามไป เล่มที่ทำไม่ได้จะไม่ทำให้เล่มอื่นหยุด
      ผลของทั้งชุดอยู่ใน summary.json และ summary.txt
      รหัสเมื่อจบ: 0 ครบทุกเล่ม 1 ไม่ได้สักเล่ม 2 ใช้คำสั่งผิด 3 เครื่องขัดข้อง 4 ได้บางเล่ม 129 130 143 ถูกสั่งให้หยุด
      """,
    english: """
      Reports that are there and unchanged are skipped; one that fails stops no other. What came of all is in
      summary.json and summary.txt. Exit status: 0 all are there, 1 none could be made, 2 wrong use, 3 the machine
      stood in the way, 4 some could not be made, 129 130 143 asked to end.
      """)

  static let newTemplate = LocalizedText(
    thai: "คัดลอกรูปแบบเล่มเป็นแม่แบบของตนเอง", english: "Copy an edition as a template of your own.")
  static let newTemplateName = LocalizedText(thai: "ชื่อแม่แบบใหม่", english: "The name of the new template.")
  static let newTemplateSource = LocalizedText(
    thai: "รูปแบบเล่มที่ใช้เป็นต้นแบบ", english: "The edition to copy.")
  static let draft = LocalizedText(
    thai: "พิมพ์คำว่า ร่าง ทุกหน้า และใส่ไว้ในชื่อไฟล์", english: "Mark every page and the file name as a draft.")

  static let extract = LocalizedText(
    thai: "นำไฟล์ข้อมูลและภาพที่แนบอยู่ใน PDF ออกมา", english: "Take the attached data and pictures out of a PDF.")
  static let verify = LocalizedText(
    thai: "ตรวจว่า PDF เป็นไปตามมาตรฐานและมีข้อความครบ",
    english: "Check that a PDF keeps to the standards and holds all text.")

  static let allowFindings = LocalizedText(
    thai: "จัดทำต่อแม้การตรวจพบข้อผิดพลาด", english: "Set the report though the check finds errors.")
  static let batchCheck = LocalizedText(
    thai: "ตรวจทุกเล่มก่อนจัดหน้า เล่มที่พบข้อผิดพลาดจะไม่จัดทำ",
    english: "Check each report first; one with errors is not made.")
  static let fix = LocalizedText(
    thai: "แก้สิ่งที่แก้ได้แน่นอนในไฟล์ และเก็บไฟล์เดิมไว้",
    english: "Mend what is certain, keeping the file as it was beside it.")
  static let check = LocalizedText(
    thai: "ตรวจรายงาน: ตัวอักษร คำ เว้นวรรค ตัวเลข การอ้างอิง และความครบถ้วน",
    english: "Check a report: letters, words, spaces, digits, references, completeness.")
  static let checkedFile = LocalizedText(
    thai: "ไฟล์ข้อมูลรายงาน หรือไฟล์ข้อความเมื่อใช้ --text", english: "The report's data, or a text with --text.")
  static let checkFormat = LocalizedText(thai: "รูปแบบของผลการตรวจ", english: "The form of the findings.")
  static let checkedAsText = LocalizedText(
    thai: "ตรวจไฟล์ข้อความธรรมดาทีละบรรทัด", english: "Check the lines of a plain text.")
  static let submission = LocalizedText(
    thai: "ตรวจสิ่งที่ผู้ตรวจประเมิน ITA จะมองหาด้วย", english: "Look for what an ITA assessor would miss as well.")

  // Arguments
  static let report = LocalizedText(
    thai: "ไฟล์ข้อมูลรายงาน (YAML หรือ JSON)", english: "The report's data (YAML or JSON).")
  static let batchInputs = LocalizedText(
    thai: "โฟลเดอร์ หรือไฟล์ YAML, JSON, JSON Lines, Excel, Word, CSV",
    english: "Folders, or files: YAML, JSON, JSON Lines, workbooks, Word files, CSV.")
  static let importFile = LocalizedText(
    thai: "ไฟล์รายงานเดิม .docx .xlsx .csv .tsv .txt .json .yaml",
    english: "The report: .docx, .xlsx, .csv, .tsv, .txt, .json or .yaml.")
  static let segmentFile = LocalizedText(
    thai: "ไฟล์ข้อความ UTF-8 หรือ - (ช่องรับข้อมูลมาตรฐาน)", english: "A UTF-8 text, or - for standard input.")
  static let finishedFile = LocalizedText(
    thai: "ไฟล์ PDF ที่จัดทำด้วย measures render", english: "A PDF that measures render has made.")

  // Options
  static let encoding = LocalizedText(
    thai: "การเข้ารหัสของไฟล์ข้อความ หากโปรแกรมเดาผิด",
    english: "The encoding of a text file, where the guess is wrong.")
  static let importAgainst = LocalizedText(
    thai: "รายงานฉบับก่อน เพื่อแสดงว่าอะไรเปลี่ยนไป", english: "An earlier version; what has changed is printed.")
  static let workbook = LocalizedText(thai: "สร้างเป็นสมุดงาน .xlsx", english: "Make it a workbook (.xlsx).")
  static let year = LocalizedText(
    thai: "ปีงบประมาณ พ.ศ. ที่กรอกไว้ให้", english: "The fiscal year (B.E.) to fill in.")
  static let newOutput = LocalizedText(
    thai: "ไฟล์ที่จะสร้าง ไม่เขียนทับไฟล์เดิม", english: "The file to make; one that exists is not replaced.")
  static let newSchema = LocalizedText(
    thai: "เขียน JSON Schema ไว้ที่ไฟล์นี้ และอ้างถึงในไฟล์ข้อมูล โปรแกรมแก้ไขข้อความจะช่วยเติมและตรวจขณะพิมพ์",
    english:
      "Write the JSON Schema to this file and name it in the data file, for editors that complete and check.")
  static let exportFormat = LocalizedText(thai: "ชนิดของไฟล์", english: "The kind of file.")
  static let language = LocalizedText(
    thai: "ภาษาของข้อความ: th หรือ en", english: "Language of messages: th or en.")
  static let edition = LocalizedText(
    thai: "รูปแบบของเล่ม หรือ all คือทุกรูปแบบ", english: "The edition to make, or all.")
  static let format = LocalizedText(thai: "ชนิดของผลลัพธ์", english: "The kind of output.")
  static let output = LocalizedText(
    thai: "ไฟล์หรือโฟลเดอร์ที่จะเขียน (- คือช่องส่งออกมาตรฐาน)",
    english: "The file or folder to write, - for standard output.")
  static let style = LocalizedText(
    thai: "ไฟล์ CSS ที่ใช้เพิ่มหลังแม่แบบ", english: "A CSS file to apply after the template's own.")
  static let templates = LocalizedText(thai: "โฟลเดอร์แม่แบบ", english: "The folder of templates.")
  static let fontFolder = LocalizedText(
    thai: "โฟลเดอร์ฟอนต์ที่มี fonts.yaml", english: "The folder of fonts, with fonts.yaml.")
  static let font = LocalizedText(
    thai: "ฟอนต์ที่ใช้แทนฟอนต์ของแม่แบบ", english: "The font family to use instead of the template's.")
  static let paper = LocalizedText(
    thai: "ย่อทั้งฉบับให้พิมพ์บนกระดาษขนาดนี้", english: "Make the whole report smaller, for this paper.")
  static let tile = LocalizedText(
    thai: "พิมพ์หน้าใหญ่หนึ่งหน้าเป็นสองแผ่นต่อกัน", english: "Print each large page on two sheets side by side.")
  static let digits = LocalizedText(
    thai: "ตัวเลขในเนื้อความ", english: "Digits of the text.")
  static let date = LocalizedText(
    thai: "วันที่ของเอกสาร เช่น 2568-09-30", english: "The document's date, such as 2025-09-30 or 2568-09-30.")
  static let resolution = LocalizedText(thai: "ความละเอียดของ png", english: "Resolution of png.")
  static let unfinished = LocalizedText(
    thai: "ไม่ทำขั้นตอนจัดเก็บถาวร (ใช้วัดเวลา)", english: "Leave out the archival stage (for measuring).")
  static let signedPage = LocalizedText(
    thai: "หน้าที่ลงนามในกระดาษแล้ว (JPEG, PNG หรือ PDF ที่สแกนหน้าเดียว) แทนที่ส่วนลงนาม",
    english:
      "The page signed on paper (JPEG, PNG or a scanned PDF of one page), in place of the signature block.")
  static let grayscale = LocalizedText(
    thai: "สีและภาพเป็นขาวดำ (เฉพาะ pdf)", english: "Turn colours and pictures grey (pdf only).")
  static let outputFolder = LocalizedText(
    thai: "โฟลเดอร์ที่จะเขียนไฟล์ลงไป", english: "The folder to write the files into.")
  static let namePattern = LocalizedText(
    thai: "แบบของชื่อไฟล์ เช่น {agency.province}/{fiscalYear}-{agency.name}-{edition}",
    english: "Names of the files, such as {agency.province}/{fiscalYear}-{agency.name}-{edition}.")
  static let jobs = LocalizedText(
    thai: "จำนวนเล่มที่ทำพร้อมกัน (ปกติเท่าจำนวนหน่วยประมวลผล)",
    english: "Reports at the same time; as many as processors unless said.")
  static let shard = LocalizedText(
    thai: "ทำเฉพาะส่วนที่ i จาก n ส่วน เช่น 2/4", english: "Make only share i of n, such as 2/4.")
  static let resume = LocalizedText(
    thai: "ทำชุดที่ค้างอยู่ต่อ ด้วยค่าเดิมเท่านั้น",
    english: "Go on with an interrupted batch, with the same settings only.")
  static let again = LocalizedText(
    thai: "ทำใหม่ทุกเล่ม แม้ไม่มีอะไรเปลี่ยน", english: "Make all reports anew, also unchanged ones.")
  static let failFast = LocalizedText(
    thai: "หยุดเมื่อมีเล่มแรกที่ทำไม่ได้", english: "End at the first report that fails.")
  static let summary = LocalizedText(
    thai: "ไฟล์สรุปผล (ปกติ summary.json ในโฟลเดอร์ผลลัพธ์)",
    english: "Where the summary goes; summary.json in the output folder unless said.")
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
