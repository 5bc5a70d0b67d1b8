/// Checks bytes against the table of well-formed UTF-8 (The Unicode Standard, table 3-7).
enum UTF8Validation {
  /// The offset of the first byte that no well-formed sequence holds, or nil when all is well.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      guard let length = sequenceLength(in: bytes, at: offset) else { return offset }
      offset += length
    }
    return nil
  }

  private static func sequenceLength(in bytes: [UInt8], at offset: Int) -> Int? {
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
