/// How high rows are so that wrapped texts can be read. Spreadsheets do not agree on doing this by themselves.
enum RowHeight {
  /// The height of a line of TH Sarabun New at 16 points, in points, with some room for the wider types that stand in for
  /// it.
  static let ofLine = 24.0
  /// The highest row that a sheet can have, in points.
  private static let highest = 409.0

  static func height(ofLines lines: Int) -> Double { min(highest, ofLine * Double(lines)) }

  /// The most lines that any cell of a row takes, estimated: a column is measured in digits, and letters are about as
  /// wide; marks above and below take no room.
  static func lines(of cells: [CellDesign], columnWidths: [Double]) -> Int {
    zip(cells, columnWidths).map { cell, width in
      cell.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        .map { lines(of: String(Substring($0)), width: width, style: cell.style) }.reduce(0, +)
    }.max() ?? 1
  }

  private static func lines(of text: String, width: Double, style: CellDesign.Style) -> Int {
    let letters = text.unicodeScalars.count { $0.properties.generalCategory != .nonspacingMark }
    return max(1, Int((Double(letters) * (style == .title ? 1.5 : 1.05) / max(1, width)).rounded(.up)))
  }
}
