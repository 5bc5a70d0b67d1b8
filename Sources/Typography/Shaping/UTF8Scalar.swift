/// Reads Unicode scalars from bytes that are known to be valid UTF-8.
enum UTF8Scalar {
  /// The scalar that starts at an offset, and how many bytes it has; a stray byte counts as U+FFFD of one byte.
  static func decode(_ utf8: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(utf8[offset])
    let length: Int
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC0..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF8: length = 4
    default: return (0xFFFD, 1)
    }
    guard offset + length <= utf8.count else { return (0xFFFD, 1) }
    var scalar = first & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(utf8[offset + index] & 0x3F) }
    return (scalar, length)
  }

  /// All scalars of a range of bytes.
  static func all(in utf8: [UInt8], range: Range<Int>) -> [UInt32] {
    var scalars: [UInt32] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = decode(utf8, at: offset)
      scalars.append(scalar)
      offset += length
    }
    return scalars
  }
}
