import Typography

/// A font of four Latin glyphs, made here: the smallest tables that HarfBuzz reads.
enum LatinFont {
  /// The characters it has, beside the sign for a missing glyph: space, brackets, A, B and C.
  private static let characters: [UInt16] = [0x20, 0x28, 0x29, 0x41, 0x42, 0x43]

  /// The bytes of the font.
  static func data() -> FontData? {
    let tables: [(String, [UInt8])] = [
      ("cmap", cmap), ("head", head), ("hhea", hhea), ("hmtx", hmtx),
      ("maxp", u32(0x0000_5000) + u16(glyphCount)),
    ]
    var directory = u32(0x0001_0000) + u16(UInt16(tables.count)) + u16(0) + u16(0) + u16(0)
    var body: [UInt8] = []
    let start = 12 + 16 * tables.count
    for (tag, bytes) in tables {
      directory += Array(tag.utf8) + u32(0) + u32(UInt32(start + body.count)) + u32(UInt32(bytes.count))
      body += bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4)
    }
    return FontData(copying: directory + body)
  }

  private static var glyphCount: UInt16 { UInt16(characters.count + 1) }

  private static var head: [UInt8] {
    u32(0x0001_0000) + u32(0) + u32(0) + u32(0x5F0F_3CF5) + u16(0) + u16(1000)
      + [UInt8](repeating: 0, count: 54 - 20)
  }

  private static var hhea: [UInt8] {
    u32(0x0001_0000) + u16(800) + u16(UInt16(bitPattern: -200)) + [UInt8](repeating: 0, count: 26)
      + u16(glyphCount)
  }

  private static var hmtx: [UInt8] { (0..<glyphCount).flatMap { _ in u16(500) + u16(0) } }

  /// Format 12, one group for each character.
  private static var cmap: [UInt8] {
    let groups = characters.enumerated().flatMap { index, character in
      u32(UInt32(character)) + u32(UInt32(character)) + u32(UInt32(index + 1))
    }
    return u16(0) + u16(1) + u16(3) + u16(10) + u32(12) + u16(12) + u16(0) + u32(UInt32(16 + groups.count))
      + u32(0)
      + u32(UInt32(characters.count)) + groups
  }

  private static func u16(_ value: UInt16) -> [UInt8] { [UInt8(value >> 8), UInt8(value & 0xFF)] }

  private static func u32(_ value: UInt32) -> [UInt8] {
    u16(UInt16(value >> 16)) + u16(UInt16(value & 0xFFFF))
  }
}
