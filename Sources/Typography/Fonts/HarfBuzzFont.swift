import CHarfBuzz

/// Owner of the HarfBuzz objects of one font file.
///
/// `@unchecked` because the compiler knows nothing of C pointers: both objects are made immutable at creation, and
/// HarfBuzz documents immutable faces and fonts as safe to share between threads ("Object model" in its manual).
final class HarfBuzzFont: @unchecked Sendable {
  /// Owned; freed in `deinit`.
  let face: OpaquePointer
  /// Owned; freed in `deinit`. Its scale is the units per em, so that all values are font units.
  let font: OpaquePointer
  /// HarfBuzz borrows these bytes for as long as the face lives.
  private let data: FontData

  /// Reads a font file; bytes that are no font give a face without glyphs, never a crash.
  init(_ data: FontData) {
    self.data = data
    let bytes = data.bytes
    let blob = hb_blob_create(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: bytes.count),
      HB_MEMORY_MODE_READONLY, nil, nil)
    // The face holds its own reference to the blob.
    defer { hb_blob_destroy(blob) }
    face = hb_face_create(blob, 0)
    hb_face_make_immutable(face)
    font = hb_font_create(face)
    hb_font_make_immutable(font)
  }

  deinit {
    hb_font_destroy(font)
    hb_face_destroy(face)
  }

  /// The size of the em square in font units; HarfBuzz answers 1000 for a font that does not say.
  var unitsPerEm: Int { Int(hb_face_get_upem(face)) }

  var glyphCount: Int { Int(hb_face_get_glyph_count(face)) }

  /// Whether the character map holds a space, ก or A: what any font for this program has at least one of.
  var hasCharacters: Bool { [0x20, 0x0E01, 0x41].contains { nominalGlyph(for: $0) != nil } }

  /// Whether the file is a font that can be set with and embedded: it has glyphs and a character map, and its outlines
  /// are whole.
  var isUsable: Bool { glyphCount > 0 && hasCharacters && OutlineCheck.isSound(data.bytes) }

  /// The font's own glyph for a character, before any substitution; nil when the font has none.
  func nominalGlyph(for scalar: UInt32) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(font, scalar, &glyph) != 0 ? glyph : nil
  }

  /// The advance width of a glyph in font units.
  func advance(of glyph: UInt32) -> Int { Int(hb_font_get_glyph_h_advance(font, glyph)) }

  /// The box around the outline of a glyph in font units, y upwards; nil when the glyph has no outline.
  func ink(of glyph: UInt32) -> GlyphInk? {
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0, extents.height != 0
    else { return nil }
    let x = Double(extents.x_bearing)
    let y = Double(extents.y_bearing)
    // HarfBuzz gives the top left corner and a height that is negative downwards.
    return GlyphInk(minX: x, maxX: x + Double(extents.width), minY: y + Double(extents.height), maxY: y)
  }

  /// The character that the glyph's name states, as in `uni0E48.alt1`; nil when the name says nothing.
  func scalarNamed(by glyph: UInt32) -> UInt32? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { name in
      guard hb_font_get_glyph_name(font, glyph, name.baseAddress, UInt32(name.count)) != 0 else { return nil }
      return Self.scalar(inGlyphName: name)
    }
  }

  /// Reads `uniXXXX`, the form of the Adobe Glyph List Specification (section 6), before a full stop or the end.
  private static func scalar(inGlyphName name: UnsafeMutableBufferPointer<CChar>) -> UInt32? {
    let prefix: [UInt8] = [0x75, 0x6E, 0x69]
    guard prefix.indices.allSatisfy({ UInt8(bitPattern: name[$0]) == prefix[$0] }) else { return nil }
    var scalar: UInt32 = 0
    for index in 3..<7 {
      guard let digit = hexadecimalDigit(UInt8(bitPattern: name[index])) else { return nil }
      scalar = scalar << 4 | digit
    }
    let end = UInt8(bitPattern: name[7])
    return end == 0 || end == 0x2E ? scalar : nil
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    default: nil
    }
  }
}
