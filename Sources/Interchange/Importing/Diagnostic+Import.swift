import Diagnostics
import MeasuresData
import OfficeFiles

/// What the importers say.
extension Diagnostic {
  /// What an importer fills in from the text.
  enum InferredField {
    case agencyName
    case fiscalYear
    case baselineYear
    case measureNumber

    fileprivate var name: LocalizedText {
      switch self {
      case .agencyName: LocalizedText(thai: "ชื่อหน่วยงาน", english: "the name of the agency")
      case .fiscalYear: LocalizedText(thai: "ปีงบประมาณ", english: "the fiscal year")
      case .baselineYear: LocalizedText(thai: "ปีฐานของผลประเมิน", english: "the baseline year")
      case .measureNumber: LocalizedText(thai: "ลำดับมาตรการ", english: "the number of the measure")
      }
    }
  }

  static func inferred(_ field: InferredField, value: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .note, code: "import.inferred",
      message: LocalizedText(
        thai: "อนุมาน\(field.name.thai)จากข้อความ: \(value)",
        english: "\(field.name.english) was inferred from the text: \(value)"),
      span: span, hints: [LocalizedText(thai: "ตรวจสอบในไฟล์ที่ได้", english: "check it in the file written")])
  }

  static func notFound(_ field: InferredField, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.not-found",
      message: LocalizedText(
        thai: "ไม่พบ\(field.name.thai)ในข้อความ", english: "\(field.name.english) was not found in the text"),
      span: span, hints: [LocalizedText(thai: "กรอกเองในไฟล์ที่ได้", english: "fill it in in the file written")])
  }

  static func noMeasures(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "import.no-measures",
      message: LocalizedText(
        thai: "ไม่พบตารางหกช่องของมาตรการ",
        english: "there is no table of measures with its six columns"),
      span: span,
      hints: [
        LocalizedText(
          thai: "หัวตารางควรมีคำว่า มาตรการ ขั้นตอน ผู้รับผิดชอบ ระยะเวลา ผลการดำเนินการ ผลลัพธ์ "
            + "ในไฟล์ข้อความให้คั่นช่องด้วยแท็บ",
          english: "its headings should name measures, steps, responsible, period, outputs, outcomes; "
            + "divide the cells of a text by tabs")
      ])
  }

  static func wrongCellCount(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.wrong-cell-count",
      message: LocalizedText(
        thai: "แถวนี้มี \(count) ช่อง ควรมี \(TableHeadings.count) ช่อง",
        english: "this row has \(count) cells; \(TableHeadings.count) are wanted"),
      span: span)
  }

  static func unplaced(_ paragraph: ImportedParagraph) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.unplaced",
      message: LocalizedText(
        thai: "จัดข้อความนี้เข้าที่ไม่ได้: \(paragraph.whole)", english: "this text found no place: \(paragraph.whole)"
      ),
      span: paragraph.span)
  }

  static func emptyCell(_ heading: String, path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.empty-cell",
      message: LocalizedText(thai: "ช่อง “\(heading)” ว่าง", english: "the cell “\(heading)” is empty"),
      span: span, dataPath: path)
  }

  static func mixedMarkers(path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.mixed-markers",
      message: LocalizedText(
        thai: "เลขข้อไม่ต่อเนื่องหรือใช้เครื่องหมายปนกัน จึงเก็บไว้ในข้อความ",
        english: "the markers of this list are mixed or not in order; they stay in the texts"),
      span: span, dataPath: path,
      hints: [
        LocalizedText(
          thai: "แก้เป็นรายการแล้วลบเครื่องหมายออกจากข้อความ", english: "make it a list and take the markers out")
      ])
  }

  static func joinedParagraphs(path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.joined-paragraphs",
      message: LocalizedText(
        thai: "รวมหลายย่อหน้าเป็นข้อความเดียว", english: "several paragraphs were joined into one text"),
      span: span, dataPath: path)
  }

  static func headingDiffers(_ heading: String, standard: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.heading-differs",
      message: LocalizedText(
        thai: "หัวตาราง “\(heading)” ไม่ตรงกับหัวตารางมาตรฐาน",
        english: "the heading “\(heading)” is not the standard one"),
      span: span,
      hints: [
        LocalizedText(thai: "แบบพิมพ์จะใช้ “\(standard)”", english: "the edition will print “\(standard)”")
      ])
  }

  static func unknownHeading(_ heading: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.unknown-heading",
      message: LocalizedText(
        thai: "ไม่รู้จักหัวตาราง “\(heading)”", english: "the heading “\(heading)” names no column of the form"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ข้อความในคอลัมน์นี้ไม่ได้นำเข้า และแสดงไว้ทีละช่อง",
          english: "what stands below it is not taken in; it is listed cell by cell")
      ])
  }

  static func continuedRow(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.continued-row",
      message: LocalizedText(
        thai: "แถวนี้ไม่มีมาตรการ จึงนับเป็นส่วนต่อของแถวบน",
        english: "this row names no measure; it goes on with the one above"),
      span: span,
      hints: [LocalizedText(thai: "ตรวจสอบในไฟล์ที่ได้", english: "check it in the file written")])
  }

  static func renumbered(path: String, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.renumbered",
      message: LocalizedText(
        thai: "เลขข้ออัตโนมัติของรายการนี้ไม่ได้เริ่มที่ ๑ หรือไม่ต่อเนื่อง รายงานจะนับใหม่ตั้งแต่ ๑",
        english: "the automatic numbers of this list do not run from 1; the report numbers it anew"),
      span: span, dataPath: path)
  }

  static func lineBreak(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.line-break",
      message: LocalizedText(
        thai: "ย่อหน้านี้มีการขึ้นบรรทัดใหม่ โปรแกรมเปลี่ยนเป็นเว้นวรรค",
        english: "the paragraph holds line breaks; they became spaces"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ตรวจว่าเว้นวรรคนั้นอยู่ระหว่างวลี ไม่ใช่กลางคำ",
          english: "check that the spaces stand between phrases, not inside words")
      ])
  }

  static func trackedChanges(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.tracked-changes",
      message: LocalizedText(
        thai: "ไฟล์มีการติดตามการเปลี่ยนแปลง \(count) แห่ง โปรแกรมถือว่ายอมรับทั้งหมด",
        english: "there are \(count) tracked changes; all were taken as accepted"),
      span: span,
      hints: [
        LocalizedText(
          thai: "หากยังไม่ยอมรับทั้งหมด ให้ยอมรับหรือปฏิเสธใน Word ก่อน แล้วนำเข้าใหม่",
          english: "accept or reject them in the word processor, then import again")
      ])
  }

  static func decoded(_ encoding: TextEncoding, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .note, code: "import.encoding",
      message: LocalizedText(
        thai: "อ่านไฟล์ด้วยการเข้ารหัส \(encoding.rawValue)", english: "the file was read as \(encoding.rawValue)"),
      span: span,
      hints: [
        LocalizedText(
          thai: "หากตัวอักษรผิดเพี้ยน ให้ระบุ --encoding utf-8, utf-16 หรือ windows-874",
          english: "if letters are wrong, name another with --encoding: utf-8, utf-16, windows-874")
      ])
  }

  static func unclosedQuote(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "import.unclosed-quote",
      message: LocalizedText(
        thai: "เครื่องหมาย \" ตรงนี้ไม่มีตัวปิด", english: "nothing closes the quote that opens here"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ปิดด้วย \" หรือพิมพ์ \"\" หากเป็นส่วนหนึ่งของข้อความ",
          english: "close it, or write \"\" where it is part of the text")
      ])
  }
}

/// What the readers of tables say.
extension Diagnostic {
  static func unplacedRow(_ row: TableRow) -> Diagnostic {
    let texts = row.fields.sorted { $0.key < $1.key }.map(\.value.text).joined(separator: " | ")
    return Diagnostic(
      .warning, code: "import.unplaced",
      message: LocalizedText(thai: "จัดแถวนี้เข้าที่ไม่ได้: \(texts)", english: "this row found no place: \(texts)"),
      span: row.span)
  }

  static func unplacedField(_ field: TableRow.Field) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.unplaced",
      message: LocalizedText(
        thai: "จัดข้อความนี้เข้าที่ไม่ได้: \(field.text)", english: "this text found no place: \(field.text)"),
      span: field.span)
  }

  static func fieldSetTwice(_ path: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .error, code: "import.set-twice",
      message: LocalizedText(thai: "ข้อมูลนี้มีสองครั้ง", english: "this field is filled in twice"), span: span,
      dataPath: path,
      related: [
        Related(message: LocalizedText(thai: "ครั้งแรกอยู่ที่นี่", english: "it first stands here"), span: first)
      ],
      hints: [LocalizedText(thai: "เก็บไว้เพียงแห่งเดียว", english: "keep one of the two")])
  }
}

extension Diagnostic {
  static func severalReports(_ names: [String], at span: SourceSpan) -> Diagnostic {
    let list = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? ", …" : "")
    return Diagnostic(
      .warning, code: "import.several-reports",
      message: LocalizedText(
        thai: "ไฟล์มีรายงาน \(names.count) หน่วยงาน (\(list)) นำเข้าเฉพาะหน่วยงานแรก",
        english: "the file holds reports of \(names.count) agencies (\(list)); the first was read"),
      span: span)
  }

  static func moreUnplaced(_ count: Int, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .warning, code: "import.unplaced",
      message: LocalizedText(
        thai: "ตั้งแต่ตรงนี้ยังมีข้อความที่จัดเข้าที่ไม่ได้อีก \(count) แห่ง",
        english: "from here on \(count) more texts found no place"),
      span: span)
  }
}
