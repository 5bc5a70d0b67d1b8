/// Text of two bytes a unit (RFC 2781).
enum UTF16Text {
  static func isLikely(_ bytes: [UInt8]) -> Bool { isBigEndian(bytes) != nil }

  /// The order of the bytes: by the mark, else by which of the two is nearly always 0 (Latin) or 0E (Thai).
  private static func isBigEndian(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0xFF, 0xFE]) { return false }
    let sample = bytes.prefix(4096)
    var high = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0x00 || byte == 0x0E {
      if index % 2 == 0 { high.even += 1 } else { high.odd += 1 }
    }
    let units = sample.count / 2
    guard units > 1 else { return nil }
    if high.odd * 10 >= units * 9, high.odd > high.even { return false }
    return high.even * 10 >= units * 9 && high.even > high.odd ? true : nil
  }

  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    let order = isBigEndian(bytes) ?? false
    let start = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var offset = start
    while offset + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      units.append(order ? first << 8 | second : second << 8 | first)
      offset += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
