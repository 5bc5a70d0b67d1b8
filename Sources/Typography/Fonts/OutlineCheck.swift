/// Whether the outlines of a font with the `glyf` table stay inside their tables.
///
/// What takes a font apart to embed it follows these offsets without asking; in a damaged font they lead out of the
/// file. HarfBuzz looks after itself. Tables and clauses: ISO/IEC 14496-22 (OpenType), `head`, `maxp`, `hhea`, `hmtx`,
/// `loca`, `glyf`.
struct OutlineCheck {
  private let font: UnsafeRawBufferPointer
  /// The bytes of each table, by tag.
  private var tables: [UInt32: Range<Int>] = [:]

  /// See `Typesetter.prepare()`.
  static var dictionaryType: Any.Type { [UInt32: Range<Int>].self }

  /// Whether a font can be taken apart. Fonts without `glyf` are let pass.
  static func isSound(_ font: UnsafeRawBufferPointer) -> Bool {
    guard let check = OutlineCheck(font) else { return false }
    return check.isSound()
  }

  /// Reads the directory of tables; nil when one lies outside the file.
  private init?(_ font: UnsafeRawBufferPointer) {
    self.font = font
    let start = number32(at: 0) == Self.tag("ttcf") ? number32(at: 12).map { Int($0) } : 0
    guard let start, let count = number16(at: start + 4) else { return nil }
    for index in 0..<Int(count) {
      let entry = start + 12 + 16 * index
      guard let tag = number32(at: entry), let offset = number32(at: entry + 8),
        let length = number32(at: entry + 12),
        Int(offset) + Int(length) <= font.count
      else { return nil }
      tables[tag] = Int(offset)..<(Int(offset) + Int(length))
    }
  }

  private func isSound() -> Bool {
    guard let outlines = tables[Self.tag("glyf")] else { return true }
    guard let head = table("head", atLeast: 54), let profile = table("maxp", atLeast: 6),
      let glyphCount = number16(at: profile.lowerBound + 4).map({ Int($0) }),
      let isLong = number16(at: head.lowerBound + 50).map({ $0 != 0 }),
      let locations = table("loca", atLeast: (glyphCount + 1) * (isLong ? 4 : 2)), hasMetrics(of: glyphCount)
    else { return false }
    var start = 0
    for glyph in 0...glyphCount {
      let entry = locations.lowerBound + glyph * (isLong ? 4 : 2)
      guard
        let end = isLong ? number32(at: entry).map({ Int($0) }) : number16(at: entry).map({ 2 * Int($0) }),
        end <= outlines.count, end >= start
      else { return false }
      let outline = (outlines.lowerBound + start)..<(outlines.lowerBound + end)
      if glyph > 0, !outline.isEmpty, !isSound(outline, glyphCount: glyphCount) { return false }
      start = end
    }
    return true
  }

  private func hasMetrics(of glyphCount: Int) -> Bool {
    guard let header = table("hhea", atLeast: 36),
      let count = number16(at: header.lowerBound + 34).map({ Int($0) }),
      count > 0, count <= glyphCount
    else { return false }
    return table("hmtx", atLeast: 4 * count + 2 * (glyphCount - count)) != nil
  }

  /// Whether an outline holds its header and, where it is made of others, all of their entries.
  private func isSound(_ outline: Range<Int>, glyphCount: Int) -> Bool {
    guard outline.count >= 10, let contourCount = number16(at: outline.lowerBound) else { return false }
    guard contourCount & 0x8000 != 0 else { return outline.count >= 10 + 2 * Int(contourCount) }
    var place = outline.lowerBound + 10
    while true {
      guard place + 4 <= outline.upperBound, let flags = number16(at: place),
        let glyph = number16(at: place + 2),
        Int(glyph) < glyphCount
      else { return false }
      place += 4 + Self.argumentSize(flags)
      guard place <= outline.upperBound else { return false }
      if flags & Self.moreComponents == 0 { return true }
    }
  }

  private static let wordArguments: UInt16 = 0x0001
  private static let oneScale: UInt16 = 0x0008
  private static let moreComponents: UInt16 = 0x0020
  private static let twoScales: UInt16 = 0x0040
  private static let matrix: UInt16 = 0x0080

  /// The bytes behind a component's flags and glyph.
  private static func argumentSize(_ flags: UInt16) -> Int {
    let scale = flags & oneScale != 0 ? 2 : flags & twoScales != 0 ? 4 : flags & matrix != 0 ? 8 : 0
    return (flags & wordArguments != 0 ? 4 : 2) + scale
  }

  // MARK: Bytes

  private func table(_ name: StaticString, atLeast size: Int) -> Range<Int>? {
    tables[Self.tag(name)].flatMap { $0.count >= size ? $0 : nil }
  }

  private static func tag(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt32($1) } }
  }

  private func number16(at offset: Int) -> UInt16? {
    guard offset >= 0, offset + 2 <= font.count else { return nil }
    return UInt16(bigEndian: font.loadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  private func number32(at offset: Int) -> UInt32? {
    guard offset >= 0, offset + 4 <= font.count else { return nil }
    return UInt32(bigEndian: font.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
