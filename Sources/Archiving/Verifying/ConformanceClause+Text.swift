public import Diagnostics

extension ConformanceClause {
  /// What the clause asks for, in one line.
  public var requirement: LocalizedText {
    switch self {
    case .header:
      .init(thai: "ไฟล์ขึ้นต้นด้วยรุ่นของ PDF ที่ใช้ได้", english: "the file begins with a usable PDF version")
    case .trailer: .init(thai: "ไฟล์มีรหัสประจำไฟล์", english: "the file has an identifier")
    case .notEncrypted: .init(thai: "ไฟล์ไม่เข้ารหัส", english: "the file is not encrypted")
    case .selfContained:
      .init(thai: "ไม่อาศัยข้อมูลจากไฟล์อื่น", english: "nothing is taken from other files")
    case .metadataPacket:
      .init(thai: "มีข้อมูลประจำเอกสารแบบ XMP พร้อมชื่อเรื่อง", english: "XMP metadata with a title")
    case .archivalIdentification: .init(thai: "ระบุว่าเป็น PDF/A-3u", english: "says that it is PDF/A-3u")
    case .accessibilityIdentification: .init(thai: "ระบุว่าเป็น PDF/UA-1", english: "says that it is PDF/UA-1")
    case .informationAgrees:
      .init(thai: "ข้อมูลประจำเอกสารทั้งสองแห่งตรงกัน", english: "both places of metadata say the same")
    case .outputIntent: .init(thai: "ระบุระบบสีพร้อมโพรไฟล์สี", english: "an output intent with a colour profile")
    case .permittedActions: .init(thai: "ไม่มีคำสั่งหรือสคริปต์", english: "no actions but links, no scripts")
    case .noForms: .init(thai: "ไม่มีแบบฟอร์มที่คำนวณเอง", english: "no forms that change the page")
    case .permittedOperators:
      .init(thai: "เนื้อหาใช้เฉพาะคำสั่งที่มาตรฐานกำหนด", english: "only operators of the standard")
    case .deviceColors:
      .init(thai: "สีทั้งหมดอยู่ในระบบสีที่ระบุ", english: "all colours are covered by the output intent")
    case .images: .init(thai: "รูปภาพไม่มีสิ่งที่มาตรฐานห้าม", english: "pictures without what is forbidden")
    case .fontsEmbedded: .init(thai: "ฝังฟอนต์ทุกฟอนต์ที่ใช้", english: "every font used is embedded")
    case .glyphMapping: .init(thai: "รหัสอักษรชี้ไปยังรูปอักษรได้ครบ", english: "codes lead to glyphs")
    case .unicodeMapping: .init(thai: "อักษรทุกตัวมีค่ายูนิโคด", english: "every glyph shown has a Unicode value")
    case .exactText:
      .init(thai: "ไม่มีอักษรในเขตส่วนตัวหรืออักษรที่หายไป", english: "no private-use or replacement characters")
    case .catalogMarks: .init(thai: "ระบุว่ามีโครงสร้างกำกับ", english: "says that it is tagged")
    case .language: .init(thai: "ระบุภาษาของเอกสาร", english: "the document's language is given")
    case .displayTitle: .init(thai: "หน้าต่างแสดงชื่อเรื่อง", english: "the window shows the title")
    case .everythingMarked:
      .init(thai: "เนื้อหาทุกชิ้นอยู่ในโครงสร้างหรือเป็นส่วนตกแต่ง", english: "all content is tagged or an artifact")
    case .structureTree: .init(thai: "โครงสร้างครบและชี้ถึงกันถูกต้อง", english: "the structure tree is sound")
    case .headings: .init(thai: "ระดับหัวเรื่องไม่ข้ามขั้น", english: "headings skip no level")
    case .tables:
      .init(thai: "ตารางมีหัวตารางและโยงถึงข้อมูล", english: "tables have header cells that data cells name")
    case .lists: .init(thai: "รายการมีส่วนประกอบครบ", english: "lists are made of items with labels and bodies")
    case .figures: .init(thai: "รูปภาพมีคำบรรยายแทน", english: "figures have a replacement text")
    case .links:
      .init(
        thai: "จุดเชื่อมโยงมีคำบรรยายและอยู่ในโครงสร้าง", english: "links are described and part of the structure")
    case .tabOrder: .init(thai: "ลำดับแป้นแท็บตามโครงสร้าง", english: "the tab order follows the structure")
    case .outline: .init(thai: "ที่คั่นหน้าชี้ไปยังหน้าที่มีอยู่", english: "bookmarks lead to existing pages")
    case .attachments:
      .init(thai: "ไฟล์แนบครบถ้วนและระบุความสัมพันธ์", english: "attachments are whole and related to the document")
    }
  }
}
