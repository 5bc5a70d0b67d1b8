/// Checks bytes against the table of well-formed UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Validation {
  /// The offset of the first byte that no well-formed sequence holds, or nil when all is well.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer(firstInvalidOffset)
  }

  private static func firstInvalidOffset(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    while offset < bytes.count {
      // Nearly all of a Thai text is one of these two.
      if bytes[offset] < 0x80 {
        offset &+= 1
      } else if isThaiLetter(in: bytes, at: offset) {
        offset &+= 3
      } else {
        guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
        offset += length
      }
    }
    return nil
  }

  /// Whether a letter of U+0E00 to U+0E7F begins here, E0 B8 80 to E0 B9 BF.
  @inline(__always)
  private static func isThaiLetter(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    offset &+ 2 < bytes.count && bytes[offset] == 0xE0 && bytes[offset &+ 1] | 1 == 0xB9
      && bytes[offset &+ 2] & 0xC0 == 0x80
  }

  private static func sequenceLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    let lead = bytes[offset]
    guard let (length, second) = form(of: lead) else { return nil }
    guard length > 1 else { return 1 }
    guard offset + length <= bytes.count, second.contains(bytes[offset + 1]) else { return nil }
    for next in (offset + 2)..<max(offset + 2, offset + length) where bytes[next] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// The length of the sequence a lead byte opens and the second bytes it allows.
  private static func form(of lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>)? {
    switch lead {
    case ..<0x80: (1, 0x00...0xFF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }
}
