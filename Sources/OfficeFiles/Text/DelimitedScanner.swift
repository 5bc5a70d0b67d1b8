/// Takes delimited text apart, row by row.
struct DelimitedScanner {
  private let utf8: [UInt8]
  private let delimiter: UInt8
  private var offset = 0
  private(set) var unclosedQuote: Int?

  init(utf8: [UInt8], delimiter: UInt8) {
    self.utf8 = utf8
    self.delimiter = delimiter
  }

  /// The fields of the next line; nil at the end.
  mutating func nextRow() -> [DelimitedText.Field]? {
    guard offset < utf8.count else { return nil }
    var fields: [DelimitedText.Field] = []
    // A row beyond the limit is cut: whoever counts its fields will refuse it.
    repeat { fields.append(nextField()) } while fields.count <= OfficeLimits.cells && takeDelimiter()
    takeLineEnd()
    return fields.count == 1 && fields[0].utf8Range.isEmpty ? [] : fields
  }

  private var current: UInt8? { offset < utf8.count ? utf8[offset] : nil }

  private mutating func takeDelimiter() -> Bool {
    guard current == delimiter else { return false }
    offset += 1
    return true
  }

  private mutating func takeLineEnd() {
    if current == 0x0D { offset += 1 }
    if current == 0x0A { offset += 1 }
  }

  private mutating func nextField() -> DelimitedText.Field {
    guard current == UInt8(ascii: "\"") else { return plainField() }
    let opening = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = current {
      offset += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      guard current == UInt8(ascii: "\"") else { return closed(text, from: opening + 1) }
      text.append(byte)
      offset += 1
    }
    unclosedQuote = unclosedQuote ?? opening
    return field(text, opening + 1..<utf8.count)
  }

  /// A field behind its closing quote. What stands there before the delimiter belongs to it, as spreadsheets have it.
  private mutating func closed(_ text: [UInt8], from start: Int) -> DelimitedText.Field {
    let end = offset - 1
    let rest = plainField()
    return field(
      text + Array(rest.text.utf8), start..<(rest.utf8Range.isEmpty ? end : rest.utf8Range.upperBound))
  }

  private mutating func plainField() -> DelimitedText.Field {
    let start = offset
    while let byte = current, byte != delimiter, byte != 0x0A, byte != 0x0D { offset += 1 }
    return field(Array(utf8[start..<offset]), start..<offset)
  }

  private func field(_ text: [UInt8], _ range: Range<Int>) -> DelimitedText.Field {
    DelimitedText.Field(text: String(decoding: text, as: UTF8.self), utf8Range: range)
  }
}
