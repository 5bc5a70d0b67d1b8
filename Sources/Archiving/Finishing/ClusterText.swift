/// How the glyphs of a cluster share its text, and whether readers find it by them.
enum ClusterText {
  /// Gives glyphs that stand for something else here than elsewhere a code of their own where the font has one, and
  /// says whether a reader that goes by the codes finds exactly the cluster's text.
  ///
  /// - Parameter fonts: the document's font resources.
  static func settle(_ glyphs: inout [CodedGlyph], in fonts: [FontResource], utf8: ArraySlice<UInt8>) -> Bool
  {
    if isExact(glyphs, in: fonts, utf8: utf8) { return true }
    for (index, reading) in readings(of: glyphs.count, utf8: utf8).enumerated() {
      let font = fonts[glyphs[index].resource].font
      glyphs[index].code = font.code(showing: glyphs[index].code, for: reading)
    }
    return isExact(glyphs, in: fonts, utf8: utf8)
  }

  private static func isExact(_ glyphs: [CodedGlyph], in fonts: [FontResource], utf8: ArraySlice<UInt8>)
    -> Bool
  {
    isExact(glyphCount: glyphs.count, utf8: utf8) {
      fonts[glyphs[$0].resource].font.text(of: glyphs[$0].code)
    }
  }

  /// Whether the texts of glyphs, one after the other, are a cluster's text, zero-width spaces aside.
  @inline(__always)
  static func isExact(glyphCount: Int, utf8: ArraySlice<UInt8>, text: (Int) -> [UInt8]) -> Bool {
    var start = utf8.startIndex
    for glyph in 0..<glyphCount {
      let text = text(glyph)
      if isText(text, at: start, of: utf8) {
        start += text.count
      } else if text != zeroWidthSpace {
        return false
      }
    }
    return start == utf8.endIndex
  }

  @inline(__always)
  private static func isText(_ text: [UInt8], at start: Int, of utf8: ArraySlice<UInt8>) -> Bool {
    guard text.count <= utf8.endIndex - start else { return false }
    for index in text.indices where text[index] != utf8[start + index] { return false }
    return true
  }

  /// Gives each glyph its character, the last one all that is left: glyphs are in the order of the text. A glyph for
  /// which no character is left, such as the second part of a character drawn in two, is a zero-width space.
  static func readings(of glyphCount: Int, utf8: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var rest = utf8
    return (0..<glyphCount).map { glyph in
      let character = glyph == glyphCount - 1 ? rest : rest.prefix(firstCharacterLength(rest))
      rest = rest.dropFirst(character.count)
      return character.isEmpty ? zeroWidthSpace[...] : character
    }
  }

  private static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]

  /// Characters that fonts often draw with the glyph of a more common one are taken for that one, so that the common
  /// one never needs more than its code: the no-break space is a space.
  static func canonical(_ character: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    character.elementsEqual([0xC2, 0xA0]) ? [0x20] : character
  }

  /// The bytes of the first character, by its lead byte (RFC 3629, 3).
  private static func firstCharacterLength(_ utf8: ArraySlice<UInt8>) -> Int {
    switch utf8.first ?? 0 {
    case 0xF0...: 4
    case 0xE0...: 3
    case 0xC0...: 2
    default: 1
    }
  }
}
