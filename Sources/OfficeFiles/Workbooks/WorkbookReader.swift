/// Reads workbooks (.xlsx, ECMA-376 part 1, SpreadsheetML) into plain values.
public enum WorkbookReader {
  private static let main = "xl/workbook.xml"

  /// Reads all sheets that are shown. Formulas count as the values that were last computed.
  public static func read(_ bytes: [UInt8]) throws(OfficeFault) -> Workbook {
    try workbook(of: ZipArchive.parts(of: bytes, where: isWanted))
  }

  static func isWanted(_ name: String) -> Bool {
    name.utf8.starts(with: "xl/".utf8)
      && (name.utf8.starts(with: "xl/worksheets/sheet".utf8) || name.utf8.starts(with: "xl/worksheets/".utf8)
        || name == main || name == "xl/_rels/workbook.xml.rels" || name == "xl/sharedStrings.xml"
        || name == "xl/styles.xml")
  }

  static func isWorkbook(_ parts: [String: [UInt8]]) -> Bool { parts[main] != nil }

  static func workbook(of parts: [String: [UInt8]]) throws(OfficeFault) -> Workbook {
    guard let bytes = parts[main] else { throw .missingPart(main) }
    let list = SheetList()
    try XMLText.read(bytes, part: main, telling: list)
    let relationships = try Relationships.of(main, in: parts)
    let strings = SharedStrings()
    if let bytes = parts["xl/sharedStrings.xml"] {
      try XMLText.read(bytes, part: "xl/sharedStrings.xml", telling: strings)
    }
    let styles = CellStyles()
    if let bytes = parts["xl/styles.xml"] { try XMLText.read(bytes, part: "xl/styles.xml", telling: styles) }
    var workbook = Workbook()
    var room = OfficeLimits.cells
    for entry in list.sheets where !entry.isHidden {
      // Chart sheets and the like have no cells.
      guard let target = relationships.targets[entry.relationship], let bytes = parts[target] else {
        continue
      }
      let reader = SheetReader(
        name: entry.name, strings: strings.strings, styles: styles, usesDatesFrom1904: list.usesDatesFrom1904,
        cellLimit: room)
      try XMLText.read(bytes, part: target, telling: reader)
      room -= reader.cellCount
      workbook.sheets.append(reader.sheet)
    }
    return workbook
  }
}
