extension Report: DescribedModel {
  static var schemaName: String { "report" }

  /// What the data file of a report holds.
  public static var dataDescription: RecordDescription { description }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .agency: .required(Agency.kind, ("หน่วยงาน", "agency"), ("หน่วยงานที่รายงาน", "the body that reports"))
    case .fiscalYear:
      .required(
        .year, ("ปีงบประมาณ", "fiscal year"),
        ("ปีงบประมาณที่รายงาน (พ.ศ.)", "the year reported on, of the Buddhist era"), example: "2568")
    case .baselineYear:
      .optional(
        .year, ("ปีฐาน", "baseline year"),
        ("ปีของผลประเมิน ITA ที่ใช้กำหนดมาตรการ (พ.ศ.)", "the year whose assessment the measures start from"),
        example: "2567")
    case .title:
      .required(
        .textLines, ("ชื่อรายงาน", "title"), ("ชื่อรายงาน หนึ่งบรรทัดต่อหนึ่งรายการ", "the title, a line an entry"),
        example: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
    case .preamble:
      .optional(
        .text, ("คำนำ", "preamble"), ("ย่อหน้านำก่อนตาราง", "the paragraph before the tables"),
        example: "ตามที่ได้ดำเนินการวิเคราะห์ผลการประเมิน ITA …")
    case .measures:
      .required(
        Measure.listKind, ("มาตรการ", "measures"), ("มาตรการทั้งหมด เรียงตามลำดับ", "all measures, in order"))
    case .scores:
      .optional(
        AssessmentScore.listKind, ("คะแนน", "scores"),
        ("ผลประเมิน ITA ปีละหนึ่งรายการ", "results of assessments, a year an entry"))
    case .issues:
      .optional(
        Issue.listKind, ("ประเด็น", "issues"),
        ("ประเด็นที่ต้องแก้ไขหรือพัฒนาจากผลวิเคราะห์", "what the analysis found wanting"))
    case .evidence:
      .optional(
        Evidence.listKind, ("หลักฐาน", "evidence"),
        ("คำสั่ง รายงานการประชุม ภาพ และลิงก์", "orders, minutes, pictures, links"))
    case .signatures:
      .optional(Signature.listKind, ("ผู้ลงนาม", "signatures"), ("ผู้ลงนามท้ายรายงาน", "who signs the report"))
    case .publication:
      .optional(
        Publication.kind, ("การเผยแพร่", "publication"), ("ที่เผยแพร่รายงาน", "where the report is made public"))
    case .filing:
      .optional(
        Filing.kind, ("การส่ง ITA", "filing"),
        ("รายการ OIT ที่ส่งรายงานนี้", "the item of the assessment it is filed under"))
    case .preparedOn:
      .optional(
        .date, ("วันที่จัดทำ", "prepared on"), ("วันที่จัดทำรายงาน", "the day of the report"), example: "30 กันยายน 2568"
      )
    case .silence:
      .optional(
        SilencedFinding.listKind, ("ข้อตรวจที่ข้าม", "silence"),
        ("สิ่งที่โปรแกรมตรวจไม่ต้องแจ้งอีก พร้อมเหตุผล", "findings of the checker that are not to be told, and why"))
    case .digitPolicy:
      .optional(
        .choice(DigitPolicy.allCases.map(\.rawValue)), ("ตัวเลขในเนื้อความ", "digits"),
        ("thai = เลขไทย, arabic = เลขอารบิก, as-typed = ตามที่พิมพ์", "how digits of texts are printed"),
        example: "thai")
    }
  }
}
