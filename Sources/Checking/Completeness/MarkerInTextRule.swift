import Diagnostics
import ThaiText

/// A number or dash that was left at the start of an item: the template prints its own.
struct MarkerInTextRule: TextRule {
  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role == .item || text.role == .lead || text.role == .subMeasure, let end = markerEnd(text)
    else { return [] }
    return [
      Fault(
        code: "completeness.marker-in-text", severity: .warning, kind: .completeness,
        range: text.utf8Range(ofSymbols: 0..<end), replacement: "",
        message: LocalizedText(
          thai: "มีเลขข้อหรือขีดค้างอยู่ต้นข้อความ แบบพิมพ์ใส่ให้เอง",
          english: "a marker was left at the start of the item; the edition prints its own"),
        weight: 60)
    ]
  }

  /// The symbols of a marker and the space behind it: `๑. `, `(๑) `, `- `, `• `.
  private func markerEnd(_ text: CheckedText) -> Int? {
    var index = 0
    let symbols = text.symbols
    if symbols.count > 2, [Symbols.hyphen, Symbols.dash, Symbols.bullet].contains(symbols[0]),
      symbols[1].isSpace
    {
      return 2
    }
    if index < symbols.count, symbols[index] == Symbols.opening { index += 1 }
    let start = index
    while index < symbols.count, symbols[index].isDigit { index += 1 }
    guard index > start, index - start <= 2, index + 1 < symbols.count,
      symbols[index] == Symbols.fullStop || symbols[index] == Symbols.closing, symbols[index + 1].isSpace
    else { return nil }
    return index + 2
  }
}
