/// Tables as delimited text (RFC 4180): fields between commas, tabs or semicolons, in quotes where they hold such.
public struct DelimitedText: Sendable {
  /// One field: its text, and the bytes it takes in the file, quotes left out.
  public struct Field: Sendable {
    public let text: String
    public let utf8Range: Range<Int>
  }

  /// The rows with their fields. Empty lines are rows without fields.
  public private(set) var rows: [[Field]] = []
  /// The place of an opening quote that nothing closes.
  public private(set) var unclosedQuote: Int?

  /// Reads a table of UTF-8 text.
  ///
  /// - Parameter delimiter: what divides fields; nil for the one of comma, tab and semicolon that divides the first
  ///   row into most.
  public init(_ utf8: [UInt8], delimiter: UInt8? = nil) throws(OfficeFault) {
    let divider = delimiter ?? Self.likelyDelimiter(of: utf8)
    var scanner = DelimitedScanner(utf8: utf8, delimiter: divider)
    var cellCount = 0
    while let row = scanner.nextRow() {
      cellCount += row.count
      guard row.allSatisfy({ $0.utf8Range.count <= OfficeLimits.fieldBytes }) else {
        throw .fieldTooLong(line: rows.count + 1, limit: OfficeLimits.fieldBytes)
      }
      guard rows.count < OfficeLimits.rows else { throw .tooManyRows(limit: OfficeLimits.rows) }
      guard cellCount <= OfficeLimits.cells else { throw .tooManyCells(limit: OfficeLimits.cells) }
      rows.append(row)
    }
    unclosedQuote = scanner.unclosedQuote
  }

  private static func likelyDelimiter(of utf8: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ","), 0x09, UInt8(ascii: ";")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in utf8.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted, counts.contains(where: { $0 > 0 }) { break }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }

  /// Writes rows with commas and CRLF, fields in quotes where they hold what would end them.
  public static func write(_ rows: [[String]], delimiter: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
    var output: [UInt8] = []
    for row in rows {
      for (index, field) in row.enumerated() {
        if index > 0 { output.append(delimiter) }
        append(field, delimiter: delimiter, to: &output)
      }
      output += [0x0D, 0x0A]
    }
    return output
  }

  private static func append(_ field: String, delimiter: UInt8, to output: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    guard field.utf8.contains(where: { $0 == quote || $0 == delimiter || $0 == 0x0A || $0 == 0x0D }) else {
      output += field.utf8
      return
    }
    output.append(quote)
    for byte in field.utf8 {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }
}
