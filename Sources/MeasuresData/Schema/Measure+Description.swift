extension Measure: DescribedModel {
  static var schemaName: String { "measure" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .no:
      .required(
        .wholeNumber, ("ลำดับ", "number"), ("ลำดับของมาตรการ ตั้งแต่ 1 ไม่ข้าม", "from 1, without gaps"), example: "1")
    case .shortTitle:
      .optional(
        .text, ("ชื่อสั้น", "short title"), ("ชื่อสั้นสำหรับสารบัญและหัวข้อ", "for contents and bookmarks"),
        example: "การปรับปรุงระบบการทำงาน")
    case .title:
      .optional(
        .text, ("ชื่อมาตรการ", "title"),
        ("ชื่อ หากแยกจากรายละเอียด", "the name where it stands apart from the detail"))
    case .detail:
      .required(
        .text, ("รายละเอียดมาตรการ", "detail"),
        ("ข้อความในช่องแรก ไม่ต้องพิมพ์เลขลำดับ", "what the first column says, without its number"),
        example: "การปรับปรุงระบบการทำงาน …")
    case .subMeasures:
      .optional(
        SubMeasure.listKind, ("มาตรการย่อย", "sub-measures"),
        ("ข้อย่อยใต้รายละเอียด", "numbered parts under the detail"))
    case .steps:
      .required(
        .itemList, ("ขั้นตอนหรือวิธีการ", "steps"),
        ("ข้อละหนึ่งรายการ ไม่ต้องพิมพ์เลขข้อ", "an entry an item, without its number"))
    case .responsible:
      .required(
        .textLines, ("ผู้รับผิดชอบ", "responsible"), ("ส่วนราชการละหนึ่งรายการ", "a division an entry"),
        example: "สำนักปลัด")
    case .period:
      .required(Period.kind, ("ช่วงระยะเวลา", "period"), ("ข้อความช่วงเวลาตามที่พิมพ์", "the period as printed"))
    case .outputs:
      .required(
        .itemList, ("ผลการดำเนินการ (Output)", "outputs"),
        ("ข้อละหนึ่งรายการ ไม่ต้องพิมพ์เลขข้อ", "an entry an item, without its number"))
    case .outcomes:
      .required(
        .itemList, ("ผลลัพธ์ (Outcome)", "outcomes"),
        ("ข้อละหนึ่งรายการ ไม่ต้องพิมพ์เลขข้อ", "an entry an item, without its number"))
    case .keyFigure:
      .optional(
        KeyFigure.kind, ("ตัวเลขสำคัญ", "key figure"),
        ("ตัวเลขเดียวที่แทนผลของมาตรการ", "the one figure for the measure's result"))
    case .links:
      .optional(
        MeasureLinks.kind, ("ความเชื่อมโยง", "links"),
        ("ตัวชี้วัด ประเด็น และรายการ OIT ที่ตอบ", "indicators, issues and items it answers"))
    }
  }
}

extension SubMeasure: DescribedModel {
  static var schemaName: String { "subMeasure" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .no:
      .required(.wholeNumber, ("ข้อที่", "number"), ("ตั้งแต่ 1 ไม่ข้าม", "from 1, without gaps"), example: "1")
    case .title: .required(.text, ("ชื่อมาตรการย่อย", "title"), example: "มาตรการเผยแพร่ข้อมูลข่าวสารต่อสาธารณะ")
    }
  }
}

extension ItemList: DescribedModel {
  static var schemaName: String { "itemList" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .marker:
      .optional(
        .choice(ListMarker.allCases.map(\.rawValue)), ("เครื่องหมายข้อ", "marker"),
        ("number = ๑. ๒. ๓., dash = ขีด, none = ไม่มี", "number, dash or none"), example: "number")
    case .items: .required(Item.listKind, ("ข้อ", "items"))
    }
  }
}

extension Item: DescribedModel {
  static var schemaName: String { "item" }
  static var shortForm: Key? { .text }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .lead:
      .optional(
        .text, ("วลีนำ", "lead"), ("วลีที่นำหน้าข้อความ", "the phrase in front that names the item"),
        example: "จัดทำคำสั่ง")
    case .text: .required(.text, ("ข้อความ", "text"), example: "ยกร่างคำสั่งแต่งตั้งคณะกรรมการ")
    }
  }
}

extension Period: DescribedModel {
  static var schemaName: String { "period" }
  static var shortForm: Key? { .text }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .text:
      .required(
        .text, ("ช่วงระยะเวลา", "text"), ("ข้อความช่วงเวลาตามที่พิมพ์", "the period as printed"),
        example: "ตลอดปีงบประมาณ ๒๕๖๘")
    case .from: .optional(.date, ("ตั้งแต่วันที่", "from"), example: "1 ตุลาคม 2567")
    case .to: .optional(.date, ("ถึงวันที่", "to"), example: "30 กันยายน 2568")
    }
  }
}

extension KeyFigure: DescribedModel {
  static var schemaName: String { "keyFigure" }
  static var shortForm: Key? { .value }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .value:
      .required(.text, ("ตัวเลขสำคัญ", "value"), ("ตัวเลขตามที่พิมพ์", "the figure as printed"), example: "๙๙.๔๖")
    case .unit: .optional(.text, ("หน่วย", "unit"), example: "คะแนน")
    case .label: .optional(.text, ("คำอธิบายตัวเลข", "label"), example: "ผลการประเมิน ITA")
    }
  }
}

extension MeasureLinks: DescribedModel {
  static var schemaName: String { "links" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .indicators:
      .optional(
        .list(.wholeNumber), ("ตัวชี้วัดที่ตอบ", "indicators"),
        ("ตัวชี้วัด ITA 1–10", "indicators of the assessment, 1 to 10"), example: "8")
    case .issues:
      .optional(
        .list(.text), ("ประเด็นที่ตอบ", "issues"), ("รหัสประเด็นในรายการประเด็น", "the id of issues of the report"),
        example: "a")
    case .oit: .optional(.list(.text), ("รายการ OIT", "disclosure items"), example: "O๒๗")
    }
  }
}
