internal import Diagnostics
internal import Geometry

/// What layout can find wrong.
extension Diagnostic {
  static func nestedTooDeep(limit: Int, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.nested-too-deep",
      message: LocalizedText(
        thai: "องค์ประกอบซ้อนกันลึกเกิน \(limit) ชั้น", english: "elements are nested more than \(limit) deep"),
      span: span,
      hints: [
        LocalizedText(thai: "ลดชั้นขององค์ประกอบในแม่แบบ", english: "take out levels from the template")
      ])
  }

  static func unsupportedInLayout(_ property: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.unsupported",
      message: LocalizedText(
        thai: "การจัดหน้ายังไม่รองรับ “\(property)” ที่กำหนดให้องค์ประกอบนี้",
        english: "layout does not support “\(property)” on this element yet"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ดูรายการสมบัติที่รองรับใน docs/templates.md", english: "docs/templates.md lists what is supported")
      ])
  }

  static func badColumnSpan(_ written: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.bad-column-span",
      message: LocalizedText(
        thai: "colspan “\(written)” ต้องเป็นจำนวนเต็ม ๑ ถึง ๑๐๐๐",
        english: "colspan “\(written)” must be a whole number from 1 to 1000"),
      span: span)
  }

  static func badRowSpan(_ written: String, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.bad-row-span",
      message: LocalizedText(
        thai: "rowspan “\(written)” ต้องเป็นจำนวนเต็ม ๐ ถึง ๖๕๕๓๔",
        english: "rowspan “\(written)” must be a whole number from 0 to 65534"),
      span: span)
  }

  static func unknownTarget(_ name: String, known: [String], at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.unknown-target",
      message: LocalizedText(
        thai: "ไม่มีองค์ประกอบที่มี id “\(name)” ในเอกสาร", english: "no element has the id “\(name)”"),
      span: span,
      hints: NearName.nearest(to: name, among: known.sorted()).map { near in
        [LocalizedText(thai: "หมายถึง “\(near)” หรือไม่", english: "did you mean “\(near)”?")]
      } ?? [])
  }

  static func unstablePageNumbers(at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.unstable-page-numbers",
      message: LocalizedText(
        thai: "เลขหน้าที่อ้างถึงทำให้หน้าเปลี่ยนไปมา จึงไม่มีเลขหน้าที่ถูกต้อง",
        english: "the page numbers in the text move what they speak of to and fro; no numbers are true"),
      span: span,
      hints: [
        LocalizedText(
          thai: "กำหนดความกว้างของช่องเลขหน้า หรือขึ้นหน้าใหม่หลังสารบัญ",
          english: "give the numbers a column of a fixed width, or begin a page after the contents")
      ])
  }

  static func outsidePage(at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.outside-page",
      message: LocalizedText(
        thai: "องค์ประกอบที่กำหนดตำแหน่งไว้อยู่นอกหน้ากระดาษ", english: "the positioned element leaves the page"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ตรวจ top, right, bottom, left และความกว้าง หรือลดข้อความ",
          english: "check top, right, bottom, left and the width, or shorten the text")
      ])
  }

  static func overflow(_ excess: Points, at span: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.overflow",
      message: LocalizedText(
        thai: "เนื้อหาสูงเกินกรอบ \(Self.millimetres(excess)) มม. และจะถูกตัดทิ้ง (overflow: hidden)",
        english: "the content is \(Self.millimetres(excess)) mm higher than its box and would be cut off"),
      span: span,
      hints: [
        LocalizedText(
          thai: "เพิ่มความสูงของกรอบ หรือลดเนื้อหา", english: "make the box higher or the content shorter")
      ])
  }

  static func pieceTooWide(_ piece: String, column: Points, piece width: Points, at span: SourceSpan?)
    -> Diagnostic
  {
    let wide = Self.millimetres(width)
    let narrow = Self.millimetres(column)
    return Diagnostic(
      .error, code: "layout.piece-too-wide",
      message: LocalizedText(
        thai: "“\(piece)” ตัดบรรทัดไม่ได้และกว้าง \(wide) มม. เกินช่องกว้าง \(narrow) มม.",
        english: "“\(piece)” cannot be broken and is \(wide) mm wide, more than its column of \(narrow) mm"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ขยายคอลัมน์หรือลดขนาดตัวอักษรในไฟล์ CSS", english: "widen the column or make the type smaller")
      ])
  }

  static func brokenWord(_ word: String, width: Points, at span: SourceSpan?) -> Diagnostic {
    let wide = Self.millimetres(width)
    return Diagnostic(
      .warning, code: "layout.broken-word",
      message: LocalizedText(
        thai: "“\(word)” กว้าง \(wide) มม. เกินบรรทัดของช่อง จึงถูกตัดกลางคำ",
        english: "“\(word)” is \(wide) mm wide, more than its line, and was broken between two letters"),
      span: span,
      hints: [
        LocalizedText(
          thai: "ขยายคอลัมน์หรือลดขนาดตัวอักษรในไฟล์ CSS หรือเว้นวรรคในข้อมูล",
          english: "widen the column or make the type smaller, or put a space into the data")
      ])
  }

  static func columnsTooWide(needed: Points, available: Points, at span: SourceSpan?) -> Diagnostic {
    let wide = Self.millimetres(needed)
    let narrow = Self.millimetres(available)
    return Diagnostic(
      .warning, code: "layout.columns-too-wide",
      message: LocalizedText(
        thai: "คอลัมน์ของตารางต้องกว้างอย่างน้อย \(wide) มม. แต่หน้ามีที่ \(narrow) มม.",
        english: "the columns of the table need \(wide) mm at least, the page has \(narrow) mm"),
      span: span,
      hints: [
        LocalizedText(thai: "ลดขนาดตัวอักษรหรือระยะขอบ", english: "make the type or the page margins smaller")
      ])
  }

  /// How the type of a sheet came out: not a fault, but what whoever hangs it up wants to know.
  static func sheetSet(_ sheet: SheetPage) -> Diagnostic {
    let part = sheet.count > 1 ? " (\(sheet.number)/\(sheet.count))" : ""
    let name = sheet.name + part
    let height = Self.millimetres(sheet.letterHeight)
    let sizes = "\(Self.points(sheet.size)) pt"
    let range = "\(Self.points(sheet.sizes.lowerBound))–\(Self.points(sheet.sizes.upperBound))"
    let fill = Int((sheet.fill * 100).rounded())
    return Diagnostic(
      .note, code: "layout.sheet",
      message: LocalizedText(
        thai: "หน้า \(sheet.page + 1) “\(name)”: ก สูง \(height) มม. (\(sizes) จาก \(range)) เต็ม \(fill)%",
        english:
          "page \(sheet.page + 1) “\(name)”: ก is \(height) mm high (\(sizes) of \(range)), \(fill)% full"))
  }

  private static func points(_ length: Points) -> String {
    let hundredths = Int((length.value * 100).rounded())
    let places = hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2
    let digits = String(hundredths % 100 + 100).dropFirst().prefix(places)
    return "\(hundredths / 100)" + (places > 0 ? "." + digits : "")
  }

  static func tooManyPages(limit: Int) -> Diagnostic {
    Diagnostic(
      .error, code: "layout.too-many-pages",
      message: LocalizedText(
        thai: "เอกสารยาวเกิน \(limit) หน้า", english: "the document has more than \(limit) pages"))
  }

  static func millimetres(_ length: Points) -> String {
    let tenths = Int((length.millimetres * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
