extension Symbol {
  /// The symbol of a scalar.
  ///
  /// The classes follow UAX #14 (revision 53) for the scalars that Thai official prose uses; a scalar that is
  /// not listed is `letter`, or `ideograph` from U+2E80 on and in the symbol blocks.
  init(scalar: UInt32) {
    switch scalar {
    case 0..<0x80: self = Self.ascii[Int(scalar)]
    case 0x0E01...0x0E5B: self = UInt8(truncatingIfNeeded: scalar - 0x0E00)
    case 0x80..<0x2000: self = Self.classOfLowScalar(scalar)
    case 0x2000..<0x2070: self = Self.classOfGeneralPunctuation(scalar)
    default: self = Self.classOfHighScalar(scalar)
    }
  }

  private static func classOfLowScalar(_ scalar: UInt32) -> Symbol {
    switch scalar {
    case 0x85: Symbols.space
    case 0xA0: Symbols.glue
    case 0xA2, 0xB0: Symbols.postfix
    case 0xA3, 0xA4, 0xA5, 0xB1: Symbols.prefix
    case 0xAB: Symbols.openingQuote
    case 0xBB: Symbols.closingQuote
    case 0xA1, 0xBF: Symbols.opening
    case 0xAD: Symbols.softHyphen
    case 0xB7: Symbols.bullet
    case 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x064B...0x065F, 0x0EB1, 0x0EB4...0x0EBC,
      0x0EC8...0x0ECE, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF:
      Symbols.combining
    default: Symbols.letter
    }
  }

  private static func classOfGeneralPunctuation(_ scalar: UInt32) -> Symbol {
    switch scalar {
    case 0x2007, 0x202F, 0x2011: Symbols.glue
    case 0x2000...0x200A, 0x2028, 0x2029, 0x205F: Symbols.space
    case 0x200B: Symbols.zeroWidthSpace
    case 0x200D: Symbols.zeroWidthJoiner
    case 0x200C, 0x200E, 0x200F, 0x202A...0x202E: Symbols.combining
    case 0x2060...0x206F: Symbols.wordJoiner
    case 0x2010, 0x2012...0x2015: Symbols.dash
    case 0x2018, 0x201B, 0x201C, 0x201F, 0x2039: Symbols.openingQuote
    case 0x2019, 0x201D, 0x203A: Symbols.closingQuote
    case 0x201A, 0x201E, 0x2045: Symbols.opening
    case 0x2046: Symbols.closing
    case 0x2022, 0x2023, 0x2043: Symbols.bullet
    case 0x2024...0x2026: Symbols.ellipsis
    case 0x2030...0x2037: Symbols.postfix
    case 0x203C, 0x203D, 0x2047...0x2049: Symbols.exclamation
    case 0x2044: Symbols.slash
    default: Symbols.letter
    }
  }

  private static func classOfHighScalar(_ scalar: UInt32) -> Symbol {
    switch scalar {
    case 0x20A0...0x20CF, 0x2116: Symbols.prefix
    case 0x2103, 0x2109: Symbols.postfix
    case 0x20D0...0x20FF, 0x302A...0x302F, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F,
      0x1F3FB...0x1F3FF, 0xE0100...0xE01EF:
      Symbols.combining
    case 0x25A0...0x25FF: Symbols.bullet
    case 0xFEFF: Symbols.wordJoiner
    case 0x3001, 0x3002, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1F:
      Symbols.closing
    case 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0xFF08: Symbols.opening
    case 0x3000: Symbols.space
    case 0x2190...0x23FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFF00...0xFF60, 0x1F000...0x3FFFF:
      Symbols.ideograph
    default: Symbols.letter
    }
  }

  /// The symbols of ASCII.
  private static let ascii: [Symbol] = (0..<0x80).map { (scalar: UInt8) -> Symbol in
    switch scalar {
    case 0x09...0x0D, UInt8(ascii: " "): Symbols.space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Symbols.digit
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): Symbols.opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): Symbols.closing
    case UInt8(ascii: "\""), UInt8(ascii: "'"): Symbols.straightQuote
    case UInt8(ascii: "!"), UInt8(ascii: "?"): Symbols.exclamation
    case UInt8(ascii: "."): Symbols.fullStop
    case UInt8(ascii: ","): Symbols.comma
    case UInt8(ascii: ":"), UInt8(ascii: ";"): Symbols.colon
    case UInt8(ascii: "/"): Symbols.slash
    case UInt8(ascii: "-"): Symbols.hyphen
    case UInt8(ascii: "|"): Symbols.dash
    case UInt8(ascii: "$"): Symbols.prefix
    case UInt8(ascii: "%"): Symbols.postfix
    case UInt8(ascii: "@"): Symbols.at
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "~"),
      UInt8(ascii: "+"), UInt8(ascii: "*"):
      Symbols.queryMark
    default: Symbols.letter
    }
  }
}
