extension Agency: DescribedModel {
  static var schemaName: String { "agency" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .name:
      .required(
        .text, ("ชื่อหน่วยงาน", "name"), ("ชื่อเต็มของหน่วยงาน", "the full name"),
        example: "องค์การบริหารส่วนตำบลหนองปากโลง")
    case .shortName: .optional(.text, ("ชื่อย่อ", "short name"), example: "อบต.หนองปากโลง")
    case .type:
      .optional(
        .suggestion([
          "องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร", "องค์การบริหารส่วนจังหวัด",
        ]), ("ประเภท", "type"), ("ประเภทของหน่วยงาน", "the kind of body"), example: "องค์การบริหารส่วนตำบล")
    case .district: .optional(.text, ("อำเภอ", "district"), example: "เมือง")
    case .province: .optional(.text, ("จังหวัด", "province"), example: "นครปฐม")
    case .postcode: .optional(.text, ("รหัสไปรษณีย์", "postcode"), example: "'73000'")
    case .phone: .optional(.text, ("โทรศัพท์", "telephone"), example: "'034000000'")
    case .email: .optional(.text, ("อีเมล", "e-mail"), example: "saraban@example.go.th")
    case .website: .optional(.text, ("เว็บไซต์", "website"), example: "https://www.example.go.th")
    case .logo:
      .optional(
        .text, ("ตราหน่วยงาน", "logo"), ("ไฟล์ภาพ อ้างจากโฟลเดอร์ของไฟล์นี้", "a picture, relative to this file"),
        example: "logo.png")
    case .divisions:
      .optional(
        Division.listKind, ("ส่วนราชการ", "divisions"),
        ("ส่วนราชการภายในหน่วยงาน", "the divisions of the agency"))
    case .officers:
      .optional(
        Officer.listKind, ("บุคลากร", "officers"),
        ("ผู้เกี่ยวข้องกับรายงาน", "people who have to do with the report"))
    }
  }
}

extension Division: DescribedModel {
  static var schemaName: String { "division" }
  static var shortForm: Key? { .name }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .name: .required(.text, ("ชื่อส่วนราชการ", "name"), example: "กองคลัง")
    case .abbreviation: .optional(.text, ("อักษรย่อ", "abbreviation"), example: "กค.")
    }
  }
}

extension Officer: DescribedModel {
  static var schemaName: String { "officer" }

  static func field(of key: Key) -> ModelField {
    switch key {
    case .name: .required(.text, ("ชื่อ–นามสกุล", "name"), example: "นายใจดี มีสุข")
    case .role:
      .optional(
        .suggestion(Signature.usualRoles), ("หน้าที่", "role"),
        ("หน้าที่ต่อรายงานนี้", "what the person does for the report"), example: "ผู้จัดทำ")
    case .position: .optional(.text, ("ตำแหน่ง", "position"), example: "นักวิเคราะห์นโยบายและแผน")
    }
  }
}
