/// Takes the instructions for hinting out of a TrueType font (OpenType 1.9, `glyf`).
///
/// Nothing here is ever hinted, but Cairo would put the instructions into every file: in TH Sarabun New they are nine
/// tenths of the glyphs, which costs 110 kB and most of the time spent compressing.
struct UnhintedTrueType {
  private struct Table {
    let tag: Int
    let range: Range<Int>
  }

  private let font: BigEndianBytes
  private let tables: [Table]

  /// The font without instructions; nil when it is no TrueType font or not sound, and is best used as it is.
  static func bytes(of font: UnsafeRawBufferPointer) -> [UInt8]? {
    UnhintedTrueType(BigEndianBytes(bytes: font))?.stripped()
  }

  private init?(_ font: BigEndianBytes) {
    guard let version = font.unsigned32(at: 0), version == 0x0001_0000 || version == 0x7472_7565,
      let count = font.unsigned16(at: 4)
    else { return nil }
    var tables: [Table] = []
    for index in 0..<count {
      let entry = 12 + index * 16
      guard let tag = font.unsigned32(at: entry), let offset = font.unsigned32(at: entry + 8),
        let length = font.unsigned32(at: entry + 12), font.slice(offset..<offset + length) != nil
      else { return nil }
      tables.append(Table(tag: tag, range: offset..<offset + length))
    }
    self.font = font
    self.tables = tables
  }

  /// What Cairo and FreeType read of a font; instructions (`cvt `, `fpgm`, `prep`) and shaping are left out.
  private static let keptTags: [StaticString] = [
    "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name", "post",
  ]

  private func stripped() -> [UInt8]? {
    guard let outlines = strippedOutlines() else { return nil }
    var parts: [(tag: Int, data: [UInt8])] = [
      (Self.tag("glyf"), outlines.glyphs), (Self.tag("loca"), outlines.locations),
    ]
    for tag in Self.keptTags.map(Self.tag) {
      if let table = range(of: tag).flatMap(font.slice) { parts.append((tag, Array(table))) }
    }
    return file(of: parts.sorted { $0.tag < $1.tag })
  }

  // MARK: Outlines

  /// The tables `glyf` and `loca`, without instructions.
  private func strippedOutlines() -> (glyphs: [UInt8], locations: [UInt8])? {
    guard let head = range(of: Self.tag("head")), let maxp = range(of: Self.tag("maxp")),
      let glyf = range(of: Self.tag("glyf")), let loca = range(of: Self.tag("loca")),
      let count = font.unsigned16(at: maxp.lowerBound + 4),
      let isLong = font.unsigned16(at: head.lowerBound + 50).map({ $0 != 0 })
    else { return nil }
    var glyphs: [UInt8] = []
    glyphs.reserveCapacity(glyf.count / 2)
    var locations: [UInt8] = []
    Self.append(0, isLong: isLong, to: &locations)
    for index in 0..<count {
      guard let start = location(index, in: loca, isLong: isLong),
        let end = location(index + 1, in: loca, isLong: isLong), start <= end, end <= glyf.count
      else { return nil }
      let range = glyf.lowerBound + start..<glyf.lowerBound + end
      guard range.isEmpty || appendGlyph(range, to: &glyphs) else { return nil }
      while glyphs.count % 4 != 0 { glyphs.append(0) }
      Self.append(glyphs.count, isLong: isLong, to: &locations)
    }
    return (glyphs, locations)
  }

  private func location(_ index: Int, in loca: Range<Int>, isLong: Bool) -> Int? {
    let offset = loca.lowerBound + index * (isLong ? 4 : 2)
    guard offset + (isLong ? 4 : 2) <= loca.upperBound else { return nil }
    return isLong ? font.unsigned32(at: offset) : font.unsigned16(at: offset).map { $0 * 2 }
  }

  private static func append(_ location: Int, isLong: Bool, to locations: inout [UInt8]) {
    if isLong { append(location >> 16, to: &locations) }
    append(isLong ? location & 0xFFFF : location / 2, to: &locations)
  }

  /// Appends a glyph without its instructions; false when it is not sound.
  private func appendGlyph(_ range: Range<Int>, to glyphs: inout [UInt8]) -> Bool {
    guard let contours = font.signed16(at: range.lowerBound) else { return false }
    return contours >= 0
      ? appendSimpleGlyph(range, contours: contours, to: &glyphs) : appendComposite(range, to: &glyphs)
  }

  private func appendSimpleGlyph(_ range: Range<Int>, contours: Int, to glyphs: inout [UInt8]) -> Bool {
    let lengthOffset = range.lowerBound + 10 + contours * 2
    guard let length = font.unsigned16(at: lengthOffset) else { return false }
    let rest = lengthOffset + 2 + length
    guard rest <= range.upperBound else { return false }
    glyphs.append(contentsOf: font.bytes[range.lowerBound..<lengthOffset])
    Self.append(0, to: &glyphs)
    glyphs.append(contentsOf: font.bytes[rest..<range.upperBound])
    return true
  }

  /// The flags of a component (OpenType 1.9, `glyf`, composite glyph flags).
  private enum ComponentFlag {
    static let wordArguments = 0x0001
    static let scale = 0x0008
    static let more = 0x0020
    static let twoScales = 0x0040
    static let matrix = 0x0080
    static let instructions = 0x0100
  }

  private func appendComposite(_ range: Range<Int>, to glyphs: inout [UInt8]) -> Bool {
    glyphs.append(contentsOf: font.bytes[range.lowerBound..<min(range.lowerBound + 10, range.upperBound)])
    var offset = range.lowerBound + 10
    while true {
      guard let flags = font.unsigned16(at: offset) else { return false }
      let end = offset + Self.componentLength(flags)
      guard end <= range.upperBound else { return false }
      Self.append(flags & ~ComponentFlag.instructions, to: &glyphs)
      glyphs.append(contentsOf: font.bytes[offset + 2..<end])
      offset = end
      if flags & ComponentFlag.more == 0 { return true }
    }
  }

  private static func componentLength(_ flags: Int) -> Int {
    let arguments = flags & ComponentFlag.wordArguments != 0 ? 4 : 2
    if flags & ComponentFlag.matrix != 0 { return 4 + arguments + 8 }
    if flags & ComponentFlag.twoScales != 0 { return 4 + arguments + 4 }
    return 4 + arguments + (flags & ComponentFlag.scale != 0 ? 2 : 0)
  }

  // MARK: File

  private func range(of tag: Int) -> Range<Int>? { tables.first { $0.tag == tag }?.range }

  /// A font file of tables in ascending order of their tags. Check sums are left zero: the file is only read by
  /// FreeType in this process, which does not look at them, and Cairo computes those of the fonts it writes.
  private func file(of parts: [(tag: Int, data: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    file.reserveCapacity(parts.reduce(12) { $0 + $1.data.count + 20 })
    for number in [0x0001, 0x0000, parts.count, 0, 0, 0] { Self.append(number, to: &file) }
    var offset = 12 + parts.count * 16
    for part in parts {
      for number in [part.tag, 0, offset, part.data.count] {
        Self.append(number >> 16, to: &file)
        Self.append(number & 0xFFFF, to: &file)
      }
      offset += (part.data.count + 3) & ~3
    }
    for part in parts {
      file.append(contentsOf: part.data)
      while file.count % 4 != 0 { file.append(0) }
    }
    return file
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
    bytes.append(UInt8(truncatingIfNeeded: number))
  }

  private static func tag(_ name: StaticString) -> Int {
    UnsafeBufferPointer(start: name.utf8Start, count: 4).reduce(0) { $0 << 8 | Int($1) }
  }
}
