/// Reads one sheet.
final class SheetReader: XMLHandler {
  private(set) var sheet: Sheet
  private(set) var cellCount = 0

  private let strings: [[TextRun]]
  private let styles: CellStyles
  private let usesDatesFrom1904: Bool
  private let cellLimit: Int

  private var rowCount = 0
  private var rowIndex = -1
  private var cells: [SheetCell] = []
  private var column = -1
  private var type = ""
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var inlineText: RichTextReader?

  init(name: String, strings: [[TextRun]], styles: CellStyles, usesDatesFrom1904: Bool, cellLimit: Int) {
    sheet = Sheet(name: name)
    self.strings = strings
    self.styles = styles
    self.usesDatesFrom1904 = usesDatesFrom1904
    self.cellLimit = cellLimit
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    switch name {
    case "row": try startRow(attributes)
    case "c": try startCell(attributes)
    case "v": isInValue = true
    case "is": inlineText = RichTextReader()
    case "mergeCell":
      guard let range = attributes["ref"].flatMap({ CellRange($0) }) else { return }
      // Merging only says how contents are shown; those of all cells are read.
      if sheet.merges.count < OfficeLimits.merges { sheet.merges.append(range) }
    default: inlineText?.start(name, attributes)
    }
  }

  func end(_ name: String) {
    switch name {
    case "v": isInValue = false
    case "c": endCell()
    case "row":
      if !cells.isEmpty { sheet.rows.append(SheetRow(index: rowIndex, cells: cells)) }
      cells = []
    default: inlineText?.end(name)
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInValue { value += text } else { inlineText?.text(text) }
  }

  private func startRow(_ attributes: XMLAttributes) throws(OfficeFault) {
    rowCount += 1
    guard rowCount <= OfficeLimits.rows else { throw .tooManyRows(limit: OfficeLimits.rows) }
    rowIndex = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? rowIndex + 1
    column = -1
  }

  private func startCell(_ attributes: XMLAttributes) throws(OfficeFault) {
    cellCount += 1
    guard cellCount <= cellLimit else { throw .tooManyCells(limit: OfficeLimits.cells) }
    column = attributes["r"].flatMap { CellAddress($0.utf8)?.column } ?? column + 1
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
    value.removeAll(keepingCapacity: true)
    inlineText = nil
  }

  private func endCell() {
    guard let (runs, kind) = content(), !runs.text.utf8.isEmpty else { return }
    cells.append(SheetCell(column: column, runs: runs, kind: kind))
  }

  private func content() -> ([TextRun], SheetCell.Kind)? {
    let text = String(decoding: value, as: UTF8.self)
    switch type {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else { return nil }
      return (inCellType(strings[index]), .text)
    case "inlineStr": return inlineText.map { (inCellType($0.runs), .text) }
    case "str": return ([TextRun(EscapedText.unescaped(value), isBold: styles.isBold(style))], .text)
    case "b": return ([TextRun(text == "1" ? "TRUE" : "FALSE")], .flag)
    case "e": return ([TextRun(text)], .fault)
    case "d": return ([TextRun(String(decoding: value.prefix(10), as: UTF8.self))], .date)
    default: return number(text)
    }
  }

  /// A text without runs of its own is in the type of the cell.
  private func inCellType(_ runs: [TextRun]) -> [TextRun] {
    runs.count == 1 && styles.isBold(style) ? [TextRun(runs[0].text, isBold: true)] : runs
  }

  /// A number as people wrote it: 99.46 may stand in the file as 99.459999999999994.
  private func number(_ text: String) -> ([TextRun], SheetCell.Kind)? {
    guard !text.utf8.isEmpty else { return nil }
    guard let number = Double(text) else { return ([TextRun(text)], .text) }
    if styles.isDate(style), let day = DaySerial.text(of: number, from1904: usesDatesFrom1904) {
      return ([TextRun(day)], .date)
    }
    guard number.rounded() == number, abs(number) < 1e15 else { return ([TextRun("\(number)")], .number) }
    return ([TextRun(String(Int(number)))], .number)
  }
}
