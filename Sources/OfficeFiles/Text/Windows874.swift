/// Thai text of one byte a letter: TIS-620-2533 with the additions of Windows' code page 874.
enum Windows874 {
  /// Thai letters are A1–DA and DF–FB only. A text whose high bytes are mostly those and else the few signs that the
  /// code page has beside them is taken for it.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var high = 0
    var thai = 0
    var signs = 0
    for byte in bytes where byte >= 0x80 {
      high += 1
      if (0xA1...0xDA).contains(byte) || (0xDF...0xFB).contains(byte) {
        thai += 1
      } else if scalar(byte) != "\u{FFFD}" {
        signs += 1
      }
    }
    return thai * 2 > high && (thai + signs) * 100 >= high * 95
  }

  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3)
    for byte in bytes {
      if byte < 0x80 { output.append(byte) } else { output += Array(String(scalar(byte)).utf8) }
    }
    return output
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xA1...0xDA, 0xDF...0xFB: Unicode.Scalar(0x0E01 + UInt32(byte) - 0xA1) ?? "\u{FFFD}"
    case 0xA0: "\u{A0}"
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    default: "\u{FFFD}"
    }
  }
}
