/// A value to be written as JSON.
package indirect enum JSONValue: Sendable {
  case text(String)
  case integer(Int)
  case flag(Bool)
  case list([JSONValue])
  /// A list whose items are made one after the other when they are written, so that a long one takes no memory.
  case series(count: Int, item: @Sendable (Int) -> JSONValue)
  /// Fields in the order in which they are written.
  case record([(key: String, value: JSONValue)])

  /// The value over several lines, indented by two spaces a level, with a line end at the end.
  package var written: String {
    var output: [UInt8] = []
    write(into: &output, depth: 0)
    output.append(0x0A)
    return String(decoding: output, as: UTF8.self)
  }

  /// The depth is that of a value built by the program, never of input.
  private func write(into output: inout [UInt8], depth: Int) {
    switch self {
    case .text(let text): Self.write(text, into: &output)
    case .integer(let number): output += Array(String(number).utf8)
    case .flag(let flag): output += Array((flag ? "true" : "false").utf8)
    case .list(let items):
      Self.write(items, "[", "]", into: &output, depth: depth) { $0.write(into: &$1, depth: depth + 1) }
    case .series(let count, let item):
      Self.write(0..<count, "[", "]", into: &output, depth: depth) { index, output in
        item(index).write(into: &output, depth: depth + 1)
      }
    case .record(let fields):
      Self.write(fields, "{", "}", into: &output, depth: depth) { field, output in
        Self.write(field.key, into: &output)
        output += [UInt8(ascii: ":"), 0x20]
        field.value.write(into: &output, depth: depth + 1)
      }
    }
  }

  private static func write<Elements: Collection>(
    _ elements: Elements, _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, into output: inout [UInt8],
    depth: Int, _ writeElement: (Elements.Element, inout [UInt8]) -> Void
  ) {
    output.append(UInt8(ascii: opening))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      output.append(0x0A)
      output += repeatElement(0x20, count: 2 * (depth + 1))
      writeElement(element, &output)
    }
    if !elements.isEmpty {
      output.append(0x0A)
      output += repeatElement(0x20, count: 2 * depth)
    }
    output.append(UInt8(ascii: closing))
  }

  /// Writes a string: only what RFC 8259 section 7 wants escaped is.
  private static func write(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
      case 0x0A: output += Array("\\n".utf8)
      case 0x0D: output += Array("\\r".utf8)
      case 0x09: output += Array("\\t".utf8)
      case ..<0x20: output += Array("\\u00".utf8) + [hexadecimal(byte >> 4), hexadecimal(byte & 0xF)]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x61 + digit - 10 }
}
