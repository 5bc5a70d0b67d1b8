import Diagnostics

/// What a text file holds.
enum TextFileKind {
  /// YAML or JSON.
  case data
  /// The text of an earlier report: a line a row, cells divided by tabs.
  case sourceText
  /// Delimited text with quotes.
  case delimited

  /// Tells the kind by the ending of the name, and where that says nothing by how the text begins.
  init(of file: SourceFile) {
    if let kind = Self.byName(file.name) {
      self = kind
      return
    }
    self = Self.byContents(file.utf8)
  }

  private static func byName(_ name: String) -> TextFileKind? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = name.utf8[name.utf8.index(after: dot)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    switch String(decoding: ending, as: UTF8.self) {
    case "yaml", "yml", "json": return .data
    case "csv", "tsv": return .delimited
    case "txt": return .sourceText
    default: return nil
    }
  }

  /// Keys of a data file stand at the start of a line with a colon behind them; rows of a source text have tabs and no
  /// quote around fields.
  private static func byContents(_ utf8: [UInt8]) -> TextFileKind {
    let text = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? utf8.dropFirst(3) : utf8[...]
    guard let first = text.first(where: { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }) else {
      return .data
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .data }
    let lines = text.prefix(1 << 16).split(separator: 0x0A)
    if lines.contains(where: { isKey($0) }) { return .data }
    let tabs = lines.map { $0.count { $0 == 0x09 } }.max() ?? 0
    if tabs > 0 { return .sourceText }
    return lines.contains { $0.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") } >= 5 }
      ? .delimited : .sourceText
  }

  private static func isKey(_ line: ArraySlice<UInt8>) -> Bool {
    ["agency:", "fiscalYear:", "measures:"].contains { line.starts(with: $0.utf8) }
  }
}
