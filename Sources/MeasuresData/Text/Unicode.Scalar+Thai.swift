extension Unicode.Scalar {
  /// ่ ้ ๊ ๋
  var isThaiToneMark: Bool { value >= 0x0E48 && value <= 0x0E4B }

  /// A vowel or sign that stands above or below a letter: U+0E31, U+0E34 to U+0E3A, U+0E47 to U+0E4E.
  package var isThaiMark: Bool {
    value == 0x0E31 || (value >= 0x0E34 && value <= 0x0E3A) || (value >= 0x0E47 && value <= 0x0E4E)
  }

  /// A vowel with a place of its own on the line: ะ า ำ เ แ โ ใ ไ.
  package var isThaiVowelLetter: Bool {
    value == 0x0E30 || value == 0x0E32 || value == 0x0E33 || (value >= 0x0E40 && value <= 0x0E44)
  }

  /// A vowel written before its letter: เ แ โ ใ ไ.
  package var isThaiLeadingVowel: Bool { value >= 0x0E40 && value <= 0x0E44 }

  /// The value of a Thai or ASCII digit, or nil.
  package var thaiOrASCIIDigitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0x0E50...0x0E59: Int(value - 0x0E50)
    default: nil
    }
  }
}
