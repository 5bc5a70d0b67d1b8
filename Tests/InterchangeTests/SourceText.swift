import Diagnostics

/// The text of the source report taken apart by the plainest means, to hold the importer against.
enum SourceText {
  /// The six cells of each row of measures, without tags and white space.
  static func rows(of file: SourceFile) -> [[[UInt8]]] {
    lines(of: file).filter { $0.count == 6 && holdsMeasure($0[0]) }
  }

  /// The lines that are no rows.
  static func front(of file: SourceFile) -> [[UInt8]] {
    lines(of: file).filter { $0.count == 1 && !$0[0].isEmpty }.map { $0[0] }
  }

  static func withoutSpaces(_ text: String) -> [UInt8] { Array(text.utf8.filter { $0 != 0x20 }) }

  /// A row begins with a number in parentheses.
  private static func holdsMeasure(_ cell: [UInt8]) -> Bool { cell.first == UInt8(ascii: "(") }

  private static func lines(of file: SourceFile) -> [[[UInt8]]] {
    file.utf8.split(separator: 0x0A).map { line in
      line.split(separator: 0x09, omittingEmptySubsequences: false).map(withoutTags)
    }
  }

  private static func withoutTags(_ cell: ArraySlice<UInt8>) -> [UInt8] {
    var depth = 0
    return cell.filter { byte in
      if byte == UInt8(ascii: "<") { depth += 1 }
      defer { if byte == UInt8(ascii: ">") { depth -= 1 } }
      return depth == 0 && byte != 0x20
    }
  }
}
