extension AssessmentScore: DescribedModel {
  static var schemaName: String { "assessmentScore" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .year:
      .required(
        .year, ("ปีที่ประเมิน", "year"), ("ปีของการประเมิน (พ.ศ.)", "the year of the assessment"), example: "2567")
    case .total: .optional(.figure, ("คะแนนรวม", "total"), example: "91.25")
    case .iit:
      .optional(
        .figure, ("คะแนน IIT", "IIT"), ("แบบวัดผู้มีส่วนได้ส่วนเสียภายใน", "the staff survey"), example: "90.00")
    case .eit:
      .optional(
        .figure, ("คะแนน EIT", "EIT"), ("แบบวัดผู้มีส่วนได้ส่วนเสียภายนอก", "the public survey"), example: "92.00")
    case .oit:
      .optional(
        .figure, ("คะแนน OIT", "OIT"), ("แบบตรวจการเปิดเผยข้อมูล", "the disclosure check"), example: "91.50")
    case .level:
      .optional(
        .suggestion(["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"]), ("ระดับผล", "level"),
        example: "ผ่านดี")
    case .indicators: .optional(IndicatorScore.listKind, ("คะแนนรายตัวชี้วัด", "scores by indicator"))
    case .publishedOn: .optional(.date, ("วันที่ประกาศผล", "published on"), example: "1 สิงหาคม 2567")
    case .url: .optional(.text, ("ลิงก์ผลประเมิน", "address"), example: "https://itas.nacc.go.th")
    }
  }
}

extension IndicatorScore: DescribedModel {
  static var schemaName: String { "indicatorScore" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .no: .required(.wholeNumber, ("ตัวชี้วัดที่", "indicator"), ("ตัวชี้วัด 1–10", "1 to 10"), example: "1")
    case .name: .optional(.text, ("ชื่อตัวชี้วัด", "name"), example: "การปฏิบัติหน้าที่")
    case .score: .required(.figure, ("คะแนนตัวชี้วัด", "score"), example: "90.10")
    }
  }
}

extension Issue: DescribedModel {
  static var schemaName: String { "issue" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .id:
      .optional(
        .text, ("รหัสประเด็น", "id"), ("ชื่อที่มาตรการใช้อ้างถึง", "the name by which measures link to it"),
        example: "a")
    case .indicators:
      .optional(
        .list(.wholeNumber), ("ตัวชี้วัด", "indicators"), ("ตัวชี้วัด ITA 1–10", "indicators of the assessment"),
        example: "8")
    case .finding: .required(.text, ("สิ่งที่พบ", "finding"), example: "ประชาชนเข้าถึงข้อมูลยาก")
    case .kind:
      .optional(
        .suggestion(["urgent", "develop"]), ("ลักษณะ", "kind"),
        ("urgent = ต้องแก้ไขโดยด่วน, develop = ต้องพัฒนา", "urgent, develop, or words of one's own"),
        example: "develop")
    case .recommendation: .optional(.text, ("ข้อเสนอแนะ", "recommendation"), example: "เพิ่มช่องทางการสื่อสาร")
    }
  }
}

extension Evidence: DescribedModel {
  static var schemaName: String { "evidence" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .type:
      .optional(
        .suggestion(["order", "minutes", "photo", "url", "file"]), ("ชนิด", "type"),
        (
          "order = คำสั่ง, minutes = รายงานการประชุม, photo = ภาพ, url = ลิงก์, file = ไฟล์",
          "order, minutes, photo, url or file"
        ),
        example: "order")
    case .title: .required(.text, ("ชื่อหลักฐาน", "title"), example: "คำสั่งแต่งตั้งคณะกรรมการ")
    case .date: .optional(.date, ("ลงวันที่", "date"), example: "4 เมษายน 2568")
    case .number: .optional(.text, ("เลขที่", "number"), example: "๙๖/๒๕๖๘")
    case .measures:
      .optional(
        .list(.wholeNumber), ("มาตรการที่", "measures"),
        ("ลำดับของมาตรการที่หลักฐานนี้แสดง", "the numbers of the measures it belongs to"), example: "2")
    case .file:
      .optional(
        .text, ("ไฟล์", "file"), ("ไฟล์ อ้างจากโฟลเดอร์ของไฟล์นี้", "a file, relative to this one"),
        example: "order.pdf")
    case .url: .optional(.text, ("ลิงก์", "address"), example: "https://www.example.go.th/order.pdf")
    case .alt:
      .optional(
        .text, ("คำบรรยายภาพ", "description"),
        ("ภาพแสดงอะไร สำหรับผู้ที่มองไม่เห็นภาพ", "what a picture shows, for those who do not see it"))
    }
  }
}

extension Signature: DescribedModel {
  static var schemaName: String { "signature" }
  static let usualRoles = ["ผู้จัดทำ", "ผู้ตรวจสอบ", "ผู้อนุมัติ"]

  static func field(of key: Key) -> ModelField {
    switch key {
    case .role: .required(.suggestion(usualRoles), ("ลงนามในฐานะ", "role"), example: "ผู้จัดทำ")
    case .name: .optional(.text, ("ชื่อผู้ลงนาม", "name"), example: "นายใจดี มีสุข")
    case .position: .optional(.text, ("ตำแหน่งผู้ลงนาม", "position"), example: "ปลัดองค์การบริหารส่วนตำบล")
    case .signedOn: .optional(.date, ("วันที่ลงนาม", "signed on"), example: "30 กันยายน 2568")
    }
  }
}

extension Publication: DescribedModel {
  static var schemaName: String { "publication" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .url: .optional(.text, ("ลิงก์ที่เผยแพร่", "address"), example: "https://www.example.go.th/ita")
    case .publishedOn: .optional(.date, ("วันที่เผยแพร่", "published on"), example: "1 ตุลาคม 2568")
    case .place: .optional(.text, ("สถานที่ติดประกาศ", "notice board"), example: "ที่ทำการองค์การบริหารส่วนตำบล")
    case .from: .optional(.date, ("ติดประกาศตั้งแต่", "posted from"), example: "1 ตุลาคม 2568")
    case .to: .optional(.date, ("ติดประกาศถึง", "posted to"), example: "31 ตุลาคม 2568")
    case .by: .optional(.text, ("ผู้ติดประกาศ", "posted by"), example: "นายใจดี มีสุข")
    case .posted:
      .optional(
        Posting.listKind, ("ที่ติดประกาศหลายแห่ง", "notice boards"),
        ("ทุกแห่งที่ติดประกาศ เมื่อมีมากกว่าหนึ่ง", "all notice boards, where there is more than one"))
    }
  }
}

extension Posting: DescribedModel {
  static var schemaName: String { "posting" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .place: .optional(.text, ("ติดประกาศที่", "notice board"), example: "ศาลาประชาคม")
    case .from: .optional(.date, ("ติดตั้งแต่", "posted from"), example: "1 ตุลาคม 2568")
    case .to: .optional(.date, ("ติดถึง", "posted to"), example: "31 ตุลาคม 2568")
    case .by: .optional(.text, ("ผู้ติด", "posted by"), example: "นายใจดี มีสุข")
    }
  }
}

extension Filing: DescribedModel {
  static var schemaName: String { "filing" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .year:
      .optional(
        .year, ("ปีที่ส่งประเมิน", "year"), ("ปีของการประเมินที่ส่งรายงานนี้ (พ.ศ.)", "the year of the assessment"),
        example: "2569")
    case .itemCode: .optional(.text, ("รหัสรายการ OIT", "item code"), example: "O๒๖")
    case .itemCount:
      .optional(
        .wholeNumber, ("จำนวนรายการ OIT", "item count"),
        ("จำนวนรายการทั้งหมดของปีนั้น", "how many items that year's list has"), example: "26")
    }
  }
}

extension SilencedFinding: DescribedModel {
  static var schemaName: String { "silencedFinding" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .code:
      .required(
        .text, ("รหัสข้อตรวจ", "code"), ("รหัสหรือชนิดของสิ่งที่ตรวจพบ", "the code or kind of the finding"),
        example: "spaces.line-wrap")
    case .path:
      .optional(
        .text, ("ตำแหน่ง", "path"), ("ฟิลด์ที่ข้าม ไม่ระบุคือทั้งรายงาน", "the field it is about, or the whole report"),
        example: "measures[0].steps[1]")
    case .text:
      .optional(
        .text, ("ข้อความ", "text"), ("ส่วนของข้อความที่ตรวจพบ", "a part of the passage"), example: "ประธาน ปลัด")
    case .reason:
      .required(
        .text, ("เหตุผล", "reason"), ("เหตุที่ไม่ใช่ข้อผิดพลาด", "why it is no fault"), example: "เป็นสองตำแหน่ง")
    }
  }
}
