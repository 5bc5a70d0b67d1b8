import MeasuresData

/// What a column of the table of measures holds.
enum TableColumn: Int, CaseIterable, Hashable {
  case measure
  case steps
  case responsible
  case period
  case outputs
  case outcomes
  /// The number of the measure, in tables that have a column for it.
  case number

  /// The six columns of the form.
  static let six: [TableColumn] = [.measure, .steps, .responsible, .period, .outputs, .outcomes]

  /// The heading of the form that agencies use; nil for the number.
  var standardHeading: String? {
    self == .number ? nil : TableHeadings.standard.texts[rawValue]
  }

  /// The column that a heading names; nil when it names none.
  ///
  /// Headings differ from agency to agency; each column is known by the words that all of them use. The order
  /// matters: outcomes are results too, and most headings mention measures.
  init?(heading: String) {
    let text = Self.folded(heading)
    guard let column = Self.words.first(where: { $0.words.contains { Self.holds(text, $0) } })?.column else {
      return nil
    }
    self = column
  }

  private static let words: [(column: TableColumn, words: [String])] = [
    (.outcomes, ["ผลลัพธ์", "ผลสัมฤทธิ์", "outcome", "result"]),
    (.outputs, ["output", "ผลผลิต", "ผลการดำเนิน", "ผลการปฏิบัติ"]),
    (.responsible, ["ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "responsible"]),
    (.period, ["ระยะเวลา", "ช่วงเวลา", "กำหนดเวลา", "วันเวลา", "period"]),
    (.steps, ["ขั้นตอน", "วิธีการ", "วิธีปฏิบัติ", "แนวทางการดำเนิน", "แนวทางปฏิบัติ", "steps"]),
    (.measure, ["มาตรการ", "โครงการ", "กิจกรรม", "measure"]),
    (.number, ["ลำดับ"]),
  ]

  private static let numberHeadings = ["ที่", "no", "no.", "#", "ข้อ"]

  /// Without white space, ASCII in lower case.
  private static func folded(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func holds(_ text: [UInt8], _ word: String) -> Bool {
    let bytes = Array(word.utf8)
    guard text.count >= bytes.count else { return false }
    return (0...(text.count - bytes.count)).contains { text[$0...].starts(with: bytes) }
  }

  /// The column of the number by a heading that is nothing but a short word.
  static func isNumberHeading(_ heading: String) -> Bool {
    numberHeadings.contains { folded(heading).elementsEqual($0.utf8) }
  }
}
