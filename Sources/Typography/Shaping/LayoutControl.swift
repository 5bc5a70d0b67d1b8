/// Characters without ink that tell where lines may end and how letters join: U+200B, U+200C, U+200D, U+2060, U+FEFF and
/// U+00AD.
///
/// They have done their work when lines are made. What is painted does not hold them, so that nobody finds them in text
/// copied from the page; but for U+200B, the space of no width, which parts words and comes out with the letter before
/// it.
enum LayoutControl {
  /// Whether the text holds any.
  static func isIn(_ utf8: [UInt8]) -> Bool {
    utf8.indices.contains { length(in: utf8, at: $0) > 0 }
  }

  /// The text of a range without them; spaces of no width stay.
  static func removed(from utf8: [UInt8], range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = length(in: utf8, at: offset)
      let end = offset + max(1, length)
      if length == 0 || isSpace(utf8, at: offset) { result += utf8[offset..<end] }
      offset = end
    }
    return result
  }

  private static func isSpace(_ utf8: [UInt8], at offset: Int) -> Bool {
    utf8[offset] == 0xE2 && utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0x8B
  }

  /// The number of bytes of the one that starts at an offset; 0 when there is none.
  private static func length(in utf8: [UInt8], at offset: Int) -> Int {
    let first = utf8[offset]
    if first == 0xC2 { return offset + 1 < utf8.count && utf8[offset + 1] == 0xAD ? 2 : 0 }
    guard first == 0xE2 || first == 0xEF, offset + 2 < utf8.count else { return 0 }
    switch (first, utf8[offset + 1], utf8[offset + 2]) {
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return 3
    default: return 0
    }
  }
}
