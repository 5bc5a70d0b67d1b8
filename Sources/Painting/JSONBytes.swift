/// Writes JSON into bytes: only what the geometry form needs, and with full control of the line breaks.
struct JSONBytes {
  private(set) var bytes: [UInt8] = []

  /// Appends text that is JSON already.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends a string with its quotes; control characters, quotes and backslashes are escaped (RFC 8259, 7).
  mutating func string(_ utf8: some Sequence<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    for byte in utf8 { character(byte) }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func string(_ text: String) { string(text.utf8) }

  mutating func integer(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Appends a number rounded to thousandths, without needless zeros and without a negative zero.
  mutating func thousandths(_ number: Double) {
    let scaled = (number * 1000).rounded()
    guard scaled.magnitude < 1e15 else { return raw("null") }
    let count = Int(scaled)
    if count < 0 { bytes.append(UInt8(ascii: "-")) }
    integer(abs(count) / 1000)
    fraction(abs(count) % 1000)
  }

  /// Appends a list, its members made by `body`, with commas between them.
  mutating func list<Element>(
    _ elements: some Sequence<Element>, separator: StaticString = ",",
    _ body: (inout JSONBytes, Element) -> Void
  ) {
    raw("[")
    var isFirst = true
    for element in elements {
      if !isFirst { raw(separator) }
      isFirst = false
      body(&self, element)
    }
    raw("]")
  }

  private mutating func fraction(_ thousandths: Int) {
    guard thousandths > 0 else { return }
    var digits = [thousandths / 100, thousandths / 10 % 10, thousandths % 10]
    while digits.last == 0 { digits.removeLast() }
    bytes.append(UInt8(ascii: "."))
    for digit in digits { bytes.append(UInt8(ascii: "0") + UInt8(digit)) }
  }

  private mutating func character(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case 0..<0x20:
      raw("\\u00")
      bytes.append(Self.hexDigits[Int(byte >> 4)])
      bytes.append(Self.hexDigits[Int(byte & 15)])
    default:
      bytes.append(byte)
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
