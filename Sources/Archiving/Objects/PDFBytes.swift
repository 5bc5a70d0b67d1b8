internal import Geometry

/// Builds the text of PDF objects and content streams.
struct PDFBytes {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  var count: Int { bytes.count }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ other: some Collection<UInt8>) { bytes.append(contentsOf: other) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ other: PDFBytes) { bytes.append(contentsOf: other.bytes) }

  /// Empties the text and keeps its memory.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func integer(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var magnitude = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
      magnitude /= 10
    } while magnitude > 0
    bytes[start...].reverse()
  }

  /// A number with at most three decimals: a thousandth of a point is finer than any device shows.
  mutating func number(_ value: Double) {
    let scaled = (value * 1000).rounded()
    guard scaled.magnitude < 1e12 else { return append("0") }
    let thousandths = Int(scaled)
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = abs(thousandths)
    integer(magnitude / 1000)
    fraction(magnitude % 1000)
  }

  /// A reference to an object of generation 0.
  mutating func reference(_ object: Int) {
    integer(object)
    append(" 0 R")
  }

  /// A name: what is not a regular character is written as `#xx` (ISO 32000-1, 7.3.5).
  mutating func name(_ name: String) {
    append("/")
    for byte in name.utf8 {
      if byte > 0x20, byte < 0x7F, !Self.delimiters.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "#"))
        hexadecimal(byte)
      }
    }
  }

  /// A text string: UTF-16 with a byte order mark, in hexadecimal (ISO 32000-1, 7.9.2.2).
  mutating func text(_ text: some Sequence<Unicode.Scalar>) {
    append("<FEFF")
    for scalar in text { utf16(scalar) }
    append(">")
  }

  mutating func text(_ text: String) { self.text(text.unicodeScalars) }

  /// A text string of sound UTF-8, unit by unit.
  mutating func text(utf8: ArraySlice<UInt8>) {
    append("<FEFF")
    _ = transcode(utf8.makeIterator(), from: UTF8.self, to: UTF16.self, stoppingOnError: false) { unit in
      hexadecimal(UInt8(truncatingIfNeeded: unit >> 8))
      hexadecimal(UInt8(truncatingIfNeeded: unit))
    }
    append(">")
  }

  /// A byte string in hexadecimal, for identifiers and addresses.
  mutating func byteString(_ string: some Sequence<UInt8>) {
    append("<")
    for byte in string { hexadecimal(byte) }
    append(">")
  }

  /// One scalar as UTF-16BE in hexadecimal.
  mutating func utf16(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      hexadecimal(UInt8(truncatingIfNeeded: unit >> 8))
      hexadecimal(UInt8(truncatingIfNeeded: unit))
    }
  }

  mutating func hexadecimal(_ byte: UInt8) {
    bytes.append(Self.hexDigit(byte >> 4))
    bytes.append(Self.hexDigit(byte & 15))
  }

  /// A box in PDF coordinates, from the bottom left, of a box on a page.
  mutating func rectangle(_ box: Rectangle, pageHeight: Points) {
    append("[")
    number(box.minX.value)
    append(" ")
    number((pageHeight - box.maxY).value)
    append(" ")
    number(box.maxX.value)
    append(" ")
    number((pageHeight - box.minY).value)
    append("]")
  }

  private mutating func fraction(_ thousandths: Int) {
    guard thousandths > 0 else { return }
    append(".")
    bytes.append(UInt8(ascii: "0") + UInt8(thousandths / 100))
    guard thousandths % 100 > 0 else { return }
    bytes.append(UInt8(ascii: "0") + UInt8(thousandths / 10 % 10))
    guard thousandths % 10 > 0 else { return }
    bytes.append(UInt8(ascii: "0") + UInt8(thousandths % 10))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private static let delimiters = Array("()<>[]{}/%#".utf8)
}
