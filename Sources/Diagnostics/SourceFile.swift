/// The bytes of one input file and the places of its lines.
///
/// Every position in the program is a UTF-8 byte offset into such a file; lines and columns are computed only
/// when a diagnostic is printed.
public final class SourceFile: Sendable {
  /// The name as the user gave it; printed in diagnostics.
  public let name: String
  /// The content, unchanged.
  public let utf8: [UInt8]
  /// The number of the first line: 1, or more for a file that is a line of a larger one.
  public let firstLine: Int
  /// The named stretches of a file that is no plain text, in order and apart from each other; else none.
  public let parts: [SourcePart]
  /// The byte offset at which each line starts; the first entry is 0.
  private let lineStarts: [Int]

  /// Creates a file from bytes that someone else has read.
  ///
  /// - Parameters:
  ///   - firstLine: what the first line is counted as, for a part of a file that many share.
  ///   - parts: the named stretches of a file that is no plain text.
  public init(name: String, utf8: [UInt8], firstLine: Int = 1, parts: [SourcePart] = []) {
    self.name = name
    self.utf8 = utf8
    self.firstLine = firstLine
    self.parts = parts
    self.lineStarts = Self.lineStarts(in: utf8)
  }

  /// Creates a file from text, for tests and generated input.
  public convenience init(name: String, text: String) {
    self.init(name: name, utf8: Array(text.utf8))
  }

  /// The number of lines, at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The line (from ``firstLine``) and the column (from 1, counted in Unicode scalars) of a byte offset.
  ///
  /// An offset beyond the end counts as the end.
  public func location(atUTF8Offset utf8Offset: Int) -> SourceLocation {
    let offset = min(max(utf8Offset, 0), utf8.count)
    let line = lineIndex(containing: offset)
    let scalars = utf8[lineStarts[line]..<offset].reduce(into: 0) { count, byte in
      // A continuation byte 0b10xxxxxx starts no scalar.
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    return SourceLocation(line: line + firstLine, scalarColumn: scalars + 1)
  }

  /// The byte offset of a line (from ``firstLine``) and scalar column (from 1), clamped to the file.
  public func utf8Offset(line: Int, scalarColumn: Int) -> Int {
    let index = line - firstLine
    guard index >= 0 else { return 0 }
    guard index < lineStarts.count else { return utf8.count }
    var offset = lineStarts[index]
    var remaining = scalarColumn - 1
    while remaining > 0, offset < utf8.count {
      offset += 1
      while offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset += 1 }
      remaining -= 1
    }
    return offset
  }

  /// The text of a line (from ``firstLine``) without its line end; the empty string for a line that does not exist.
  public func text(ofLine line: Int) -> String {
    let index = line - firstLine
    guard lineStarts.indices.contains(index) else { return "" }
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : utf8.count
    while end > start, utf8[end - 1] == 0x0A || utf8[end - 1] == 0x0D { end -= 1 }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The named stretch in which a byte offset lies, or at whose end; nil between stretches and in plain text.
  public func part(atUTF8Offset utf8Offset: Int) -> SourcePart? {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].utf8Range.lowerBound <= utf8Offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, parts[low - 1].utf8Range.upperBound >= utf8Offset else { return nil }
    return parts[low - 1]
  }

  /// Whether no line ends between two places.
  public func isOnOneLine(_ utf8Range: Range<Int>) -> Bool {
    lineIndex(containing: utf8Range.lowerBound) == lineIndex(containing: utf8Range.upperBound)
  }

  private func lineIndex(containing offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }

  private static func lineStarts(in utf8: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in utf8.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    return starts
  }
}
