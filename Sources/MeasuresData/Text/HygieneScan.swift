/// Tells of a text in UTF-8 whether it is surely without faults for `TextHygiene`.
///
/// Nearly all texts are, and this is quicker than looking at each character for itself. What it refuses need not be
/// faulty: anything but Thai and printable ASCII is, and so is every ํ.
enum HygieneScan {
  /// Whether a text is surely without faults.
  static func isSurelySound(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    // The letter before if it is Thai, else 0: its second and third byte.
    var last: UInt16 = 0
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard byte == 0xE0 else {
        guard isPlain(byte) else { return false }
        last = 0
        index &+= 1
        continue
      }
      guard index &+ 2 < utf8.count, utf8[index &+ 1] | 1 == 0xB9 else { return false }
      let letter = UInt16(utf8[index &+ 1]) << 8 | UInt16(utf8[index &+ 2])
      // U+0E4D NIKHAHIT
      guard letter != 0xB98D, !repeats(letter, last) else { return false }
      last = letter
      index &+= 3
    }
    return true
  }

  /// Printable ASCII, tab and line ends.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Whether a letter is the one before it again, or a tone mark behind a tone mark (U+0E48 to U+0E4B).
  @inline(__always)
  private static func repeats(_ letter: UInt16, _ last: UInt16) -> Bool {
    letter == last && !isConsonantOrDigit(letter) || isTone(letter) && isTone(last)
  }

  private static func isTone(_ letter: UInt16) -> Bool { letter >= 0xB988 && letter <= 0xB98B }

  /// U+0E01 to U+0E2E, which stand twice in many words, and U+0E50 to U+0E59.
  private static func isConsonantOrDigit(_ letter: UInt16) -> Bool {
    letter >= 0xB881 && letter <= 0xB8AE || letter >= 0xB990 && letter <= 0xB999
  }
}
