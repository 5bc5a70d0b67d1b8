/// How many columns of a terminal characters take, and which of them a terminal must not see.
enum DisplayText {
  /// The columns of one scalar: 0 for marks, 2 for wide letters (UAX #11), else 1.
  ///
  /// A tab counts as 1, as it is printed as a space.
  static func columnCount(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x0300 { return 1 }
    if isThaiMark(scalar) { return 0 }
    // The rest of the Thai block: ำ, too, stands beside its letter.
    if scalar.value >= 0x0E00, scalar.value <= 0x0E7F { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// The scalar as it may be printed: what would move the cursor or turn the direction of text round is replaced.
  static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: scalar
    }
  }

  /// A text in which every scalar is printable; line ends inside it are not.
  static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { printable($0) != $0 }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map(printable)))
  }

  /// The scalar as Unicode names it: `U+0E01`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isThaiMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
