import Diagnostics

/// What a field takes, for the diagnostic that it holds something else.
enum ExpectedType {
  case text
  case list
  case record
  case textOrList
  case item
  case wholeNumber
  case year
  case decimal

  var name: LocalizedText {
    switch self {
    case .text: LocalizedText(thai: "ข้อความ", english: "a text")
    case .list: LocalizedText(thai: "รายการ", english: "a list")
    case .record: LocalizedText(thai: "กลุ่มของฟิลด์", english: "a record of fields")
    case .textOrList: LocalizedText(thai: "ข้อความหรือรายการ", english: "a text or a list")
    case .item: LocalizedText(thai: "ข้อความหรือ {lead, text}", english: "a text or {lead, text}")
    case .wholeNumber: LocalizedText(thai: "จำนวนเต็ม", english: "a whole number")
    case .year: LocalizedText(thai: "ปี พ.ศ.", english: "a year of the Buddhist era")
    case .decimal: LocalizedText(thai: "ตัวเลข", english: "a number")
    }
  }

  var hint: LocalizedText? {
    switch self {
    case .text:
      LocalizedText(
        thai: "หากข้อความมี : ตามด้วยเว้นวรรค หรือเป็นคำว่า true/false ให้ใส่เครื่องหมายคำพูดคร่อม",
        english: "put quotes around a text with a colon and a space in it, or around true and false")
    case .list: LocalizedText(thai: "ขึ้นต้นแต่ละข้อด้วย -", english: "begin every item with a dash")
    case .record: LocalizedText(thai: "เขียนเป็น ชื่อฟิลด์: ข้อมูล", english: "write key: value")
    case .textOrList, .item, .wholeNumber, .year, .decimal: nil
    }
  }
}
