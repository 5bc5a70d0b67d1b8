internal import Diagnostics

/// What a value of the font list has to be.
enum FontListValue {
  case mapping
  case sequence
  case text
  case origin
  case weight
  case style
  case sizeFactor

  /// The expected form, as the object of "must be …".
  var description: LocalizedText {
    switch self {
    case .mapping: LocalizedText(thai: "คู่ชื่อกับค่า", english: "a mapping")
    case .sequence: LocalizedText(thai: "รายการ", english: "a list")
    case .text: LocalizedText(thai: "ข้อความ", english: "text")
    case .origin:
      LocalizedText(
        thai: "{pypi, version, folder} {debian, path} หรือ {user: true}",
        english: "{pypi, version, folder}, {debian, path} or {user: true}")
    case .weight: LocalizedText(thai: "จำนวนเต็ม 1 ถึง 1000", english: "a whole number from 1 to 1000")
    case .style: LocalizedText(thai: "normal หรือ italic", english: "normal or italic")
    case .sizeFactor:
      LocalizedText(thai: "จำนวนมากกว่า 0 ไม่เกิน 10", english: "a number above 0 and up to 10")
    }
  }
}
