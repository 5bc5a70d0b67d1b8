internal import Diagnostics
internal import Interchange
internal import MeasuresData

/// What changed between two versions of a report, for people.
struct ComparisonText {
  let language: MessageLanguage

  func text(of comparison: ReportComparison) -> String {
    guard !comparison.isEmpty else { return Words.same.text(in: language) }
    var lines: [String] = []
    if !comparison.fields.isEmpty {
      lines.append(Words.outside.text(in: language))
      lines += comparison.fields.flatMap { self.lines(of: $0, in: Report.dataDescription) }
    }
    for measure in comparison.measures { lines += self.lines(of: measure) }
    return lines.map(DisplayText.printable).joined(separator: "\n")
  }

  private func lines(of measure: ReportComparison.MeasureChange) -> [String] {
    let heading = Words.heading(measure).text(in: language)
    guard case .list(.record(let description)) = Report.dataDescription[Report.Key.measures.rawValue]?.kind
    else {
      return [heading]
    }
    return [heading] + measure.fields.flatMap { lines(of: $0, in: description) }
  }

  private func lines(of field: ReportComparison.FieldChange, in description: RecordDescription) -> [String] {
    let name = "  " + label(of: field.path, in: description)
    return switch field.change {
    case .added(let text): [name, "    + " + text]
    case .removed(let text): [name, "    - " + text]
    case .changed(let old, let new): [name, "    - " + old, "    + " + new]
    }
  }

  /// The field as people call it: `ขั้นตอนหรือวิธีการ 2`. What the description does not know stays as it is.
  private func label(of path: String, in description: RecordDescription) -> String {
    var record: RecordDescription? = description
    var names: [String] = []
    for key in Self.keys(of: path) {
      if let field = record?[key.name] {
        // The field that stands for the whole record is called as the record is.
        if names.isEmpty || record?.shortForm != key.name { names.append(field.label.text(in: language)) }
        record = Self.inner(of: field.kind)
      } else if let word = Self.itemWord(of: key.name) {
        names.append(word.text(in: language))
      }
      if let number = key.number, let last = names.indices.last { names[last] += " \(number + 1)" }
    }
    return names.isEmpty ? path : names.joined(separator: ": ")
  }

  private static func keys(of path: String) -> [(name: String, number: Int?)] {
    path.utf8.split(separator: UInt8(ascii: ".")).map { part in
      let pieces = part.split(separator: UInt8(ascii: "["))
      let number = pieces.dropFirst().first.flatMap { Int(String(decoding: $0.dropLast(), as: UTF8.self)) }
      return (name: String(decoding: pieces.first ?? part, as: UTF8.self), number: number)
    }
  }

  private static func inner(of kind: FieldKind) -> RecordDescription? {
    switch kind {
    case .record(let record), .list(.record(let record)): record
    default: nil
    }
  }

  /// The fields of a list of items; its entries and their text go without saying.
  private static func itemWord(of key: String) -> LocalizedText? {
    switch key {
    case Item.Key.lead.rawValue: Words.lead
    case ItemList.Key.marker.rawValue: Words.marker
    default: nil
    }
  }
}

extension ComparisonText {
  private enum Words {
    static let same = LocalizedText(thai: "ไม่มีอะไรเปลี่ยนแปลง", english: "nothing has changed")
    static let outside = LocalizedText(thai: "ข้อมูลทั่วไปของรายงาน", english: "the report in general")
    static let lead = LocalizedText(thai: "วลีนำ", english: "lead")
    static let marker = LocalizedText(thai: "เครื่องหมายข้อ", english: "marker")

    static func heading(_ measure: ReportComparison.MeasureChange) -> LocalizedText {
      let number = measure.newNumber ?? measure.oldNumber ?? 0
      let moved =
        measure.newNumber != nil && measure.oldNumber != nil && measure.newNumber != measure.oldNumber
      let before = measure.oldNumber ?? 0
      let kind: LocalizedText =
        switch measure.kind {
        case .added: LocalizedText(thai: "เพิ่มใหม่", english: "new")
        case .removed: LocalizedText(thai: "ตัดออก", english: "removed")
        case .changed: LocalizedText(thai: "เปลี่ยนแปลง", english: "changed")
        case .renumbered: LocalizedText(thai: "เปลี่ยนลำดับ", english: "renumbered")
        }
      return LocalizedText(
        thai: "มาตรการที่ \(number) \(measure.name) (\(kind.thai)\(moved ? " เดิมที่ \(before)" : ""))",
        english: "measure \(number) \(measure.name) (\(kind.english)\(moved ? ", was \(before)" : ""))")
    }
  }
}
