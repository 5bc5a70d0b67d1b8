/// Tells readers which text the glyphs of a cluster stand for.
enum ClusterText {
  /// Settles what the codes of a cluster mean where that is open, gives glyphs that stand for something else here
  /// than elsewhere a code of their own where the font allows it, and says whether a reader that goes by the codes
  /// finds exactly the cluster's text.
  ///
  /// - Parameter fonts: the page's font resources.
  static func settle(_ glyphs: inout [CodedGlyph], in fonts: [FontResource], utf8: ArraySlice<UInt8>) -> Bool
  {
    if glyphs.count == 1, utf8.elementsEqual(text(of: glyphs[0], in: fonts)) { return true }
    if glyphs.contains(where: { text(of: $0, in: fonts).isEmpty }) {
      forEachReading(of: glyphs, utf8: utf8) { glyph, text in
        fonts[glyphs[glyph].resource].font.learn(canonical(text), for: glyphs[glyph].code)
      }
    }
    if isExact(glyphs, in: fonts, utf8: utf8) { return true }
    forEachReading(of: glyphs, utf8: utf8) { glyph, text in
      let font = fonts[glyphs[glyph].resource].font
      glyphs[glyph].code = font.code(showing: glyphs[glyph].code, for: Array(text))
    }
    return isExact(glyphs, in: fonts, utf8: utf8)
  }

  private static func text(of glyph: CodedGlyph, in fonts: [FontResource]) -> [UInt8] {
    fonts[glyph.resource].font.text(of: glyph.code)
  }

  /// Whether the codes by themselves give the text, zero-width spaces aside.
  private static func isExact(_ glyphs: [CodedGlyph], in fonts: [FontResource], utf8: ArraySlice<UInt8>)
    -> Bool
  {
    var rest = utf8
    for glyph in glyphs {
      let text = text(of: glyph, in: fonts)
      if rest.starts(with: text) {
        rest = rest.dropFirst(text.count)
      } else if text != zeroWidthSpace {
        return false
      }
    }
    return rest.isEmpty
  }

  /// Gives each glyph its character, the last one all that is left: glyphs are in the order of the text. A glyph for
  /// which no character is left, such as the second part of a character drawn in two, is a zero-width space.
  private static func forEachReading(
    of glyphs: [CodedGlyph], utf8: ArraySlice<UInt8>, _ body: (Int, ArraySlice<UInt8>) -> Void
  ) {
    var rest = utf8
    for glyph in glyphs.indices {
      let character = glyph == glyphs.endIndex - 1 ? rest : rest.prefix(firstCharacterLength(rest))
      rest = rest.dropFirst(character.count)
      body(glyph, character.isEmpty ? zeroWidthSpace[...] : character)
    }
  }

  private static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]

  /// Characters that fonts often draw with the glyph of a more common one are taken for that one, so that the common
  /// one never needs more than its code: the no-break space is a space.
  private static func canonical(_ character: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
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
