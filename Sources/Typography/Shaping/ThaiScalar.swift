/// Characters of the Thai block that shaping treats by name.
enum ThaiScalar {
  /// ◌า
  static let saraAa: UInt32 = 0x0E32
  /// ◌ำ
  static let saraAm: UInt32 = 0x0E33
  /// ◌ํ
  static let nikhahit: UInt32 = 0x0E4D
  /// เ แ โ ใ ไ stand before the consonant they belong to.
  static let leadingVowels: ClosedRange<UInt32> = 0x0E40...0x0E44

  /// Whether a character may not begin a line even in an emergency: it belongs to the letter before it.
  static func clingsToPrevious(_ scalar: UInt32) -> Bool {
    switch scalar {
    // ฯ, ะ to ◌ฺ, ๅ, ๆ, ◌็ to ◌๎
    case 0x0E2F, 0x0E30...0x0E3A, 0x0E45, 0x0E46, 0x0E47...0x0E4E: true
    default: false
    }
  }
}
