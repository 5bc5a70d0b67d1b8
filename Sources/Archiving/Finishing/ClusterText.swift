/// Tells readers which text the glyphs of a cluster stand for.
enum ClusterText {
  /// Settles what the codes of a cluster mean where that is open, and says whether a reader that goes by the codes
  /// finds exactly the cluster's text.
  static func settle(_ glyphs: ArraySlice<CodedGlyph>, utf8: ArraySlice<UInt8>) -> Bool {
    if glyphs.contains(where: { $0.font.text(of: $0.code).isEmpty }) { learn(glyphs, utf8: utf8) }
    var rest = utf8
    for glyph in glyphs {
      let text = glyph.font.text(of: glyph.code)
      guard rest.starts(with: text) else { return false }
      rest = rest.dropFirst(text.count)
    }
    return rest.isEmpty
  }

  /// Gives each glyph its character, the last one all that is left: glyphs are in the order of the text. A glyph for
  /// which no character is left, such as a part of a character drawn in two, is a zero-width space.
  private static func learn(_ glyphs: ArraySlice<CodedGlyph>, utf8: ArraySlice<UInt8>) {
    var rest = utf8
    for (position, glyph) in zip(glyphs.indices, glyphs) {
      let isLast = position == glyphs.endIndex - 1
      let character = isLast ? rest : rest.prefix(firstCharacterLength(rest))
      rest = rest.dropFirst(character.count)
      glyph.font.learn(character.isEmpty ? zeroWidthSpace[...] : canonical(character), for: glyph.code)
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
