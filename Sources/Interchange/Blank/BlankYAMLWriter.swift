import Diagnostics
import MeasuresData

/// Writes the commented data file to be filled in, from what the model says of its fields.
struct BlankYAMLWriter {
  private(set) var text = ""
  private let fiscalYear: Int?

  init(fiscalYear: Int?) {
    self.fiscalYear = fiscalYear
  }

  mutating func write(schema: String?) {
    if let schema { text += "# yaml-language-server: $schema=\(schema)\n" }
    text += """
      # ไฟล์ข้อมูลรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
      # กรอกข้อความหลังเครื่องหมาย : บรรทัดที่ขึ้นต้นด้วย # โปรแกรมไม่อ่าน ฟิลด์ที่ไม่บังคับให้ลบ # หน้าชื่อฟิลด์เมื่อจะใช้
      # การเยื้องบรรทัดมีความหมาย ใช้ช่องว่าง ไม่ใช้แท็บ ปีทุกปีเป็น พ.ศ.

      """
    write(Report.dataDescription, indentation: 0, isCommented: false, startsItem: false)
  }

  private mutating func write(
    _ record: RecordDescription, indentation: Int, isCommented: Bool, startsItem: Bool
  ) {
    for (index, field) in record.fields.enumerated() {
      let isItem = startsItem && index == 0
      let isOff = isCommented || !field.isRequired
      let remark =
        field.help.thai.utf8.elementsEqual(field.label.thai.utf8)
        ? field.label.thai : "\(field.label.thai): \(field.help.thai)"
      if !isItem { line("# " + remark + (field.isRequired ? "" : " (ไม่บังคับ)"), indentation) }
      write(
        field, indentation: isItem ? indentation - 2 : indentation, prefix: isItem ? "- " : "", isOff: isOff)
    }
  }

  private mutating func write(_ field: FieldDescription, indentation: Int, prefix: String, isOff: Bool) {
    let key = (isOff ? "# " : "") + prefix + field.key + ":"
    let example = field.key == Report.Key.fiscalYear.rawValue ? fiscalYear.map { String($0) } : nil
    switch field.kind {
    case .text, .figure, .wholeNumber, .year, .date, .choice, .suggestion, .textLines:
      line(key + value(field, given: example, isOff: isOff), indentation)
    case .list(.wholeNumber), .list(.text):
      line(key + " [" + (field.example ?? "") + "]", indentation)
    case .itemList: writeItems(key, indentation: indentation, isOff: isOff)
    case .record(let record): writeNested(record, key, indentation: indentation, isOff: isOff)
    case .list(.record(let record)):
      line(key, indentation)
      write(record, indentation: indentation + 4, isCommented: isOff, startsItem: true)
    case .list: break
    }
  }

  /// A record that a single text may stand for is offered as that text.
  private mutating func writeNested(_ record: RecordDescription, _ key: String, indentation: Int, isOff: Bool)
  {
    if let short = record.shortForm.flatMap({ record[$0] }) {
      line(key + value(short, given: nil, isOff: isOff), indentation)
      return
    }
    line(key, indentation)
    write(record, indentation: indentation + 2, isCommented: isOff, startsItem: false)
  }

  private mutating func writeItems(_ key: String, indentation: Int, isOff: Bool) {
    let lead = ItemListDescription.fields.lead
    line(key, indentation)
    line(
      (isOff ? "# " : "") + "  -       # ข้อความของข้อ หรือ {lead: \(lead.label.thai), text: ข้อความ}",
      indentation)
  }

  /// Nothing, with an example behind it; commented-out fields hold the example itself.
  private func value(_ field: FieldDescription, given: String?, isOff: Bool) -> String {
    if let given { return " " + given }
    guard let example = field.example else { return "" }
    return isOff ? " " + example : "      # เช่น " + example
  }

  private mutating func line(_ text: String, _ indentation: Int) {
    self.text += String(repeating: " ", count: indentation) + text + "\n"
  }
}
