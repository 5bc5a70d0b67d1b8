import Diagnostics

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
        thai: "ไม่พบแถวของมาตรการ (หกช่อง คั่นด้วยแท็บ)",
        english: "there is no row of a measure: six cells divided by tabs"),
      span: span)
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
        thai: "จัดข้อความนี้เข้าที่ไม่ได้: \(paragraph.text)", english: "this text found no place: \(paragraph.text)"),
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
}
