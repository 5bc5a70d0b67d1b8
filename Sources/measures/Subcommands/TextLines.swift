internal import Diagnostics

/// The lines of a plain text file, as bytes.
enum TextLines {
  /// The lines without their ends; the end of the last line may be missing.
  static func lines(of file: SourceFile) -> [ArraySlice<UInt8>] {
    var lines = file.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }
  }

  /// The words of a word list: one a line, empty lines and lines that begin with `#` left out.
  static func words(of file: SourceFile) -> [String] {
    lines(of: file).filter { !$0.isEmpty && $0.first != UInt8(ascii: "#") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
