internal import PageLayout

/// Reads how the painted file codes the glyphs of a document from the samples that its first page shows of them.
struct GlyphSamples {
  private let glyphs: [FaceGlyphs]
  private let fonts: [FontResource]
  /// By place of the face in `glyphs`.
  private var codes: [FaceCodes]
  /// The sample to come next.
  private var face = 0
  private var position = 0

  /// - Parameters:
  ///   - glyphs: the glyphs of the document, as they were painted.
  ///   - fonts: the font resources of the first page.
  private init(of glyphs: [FaceGlyphs], fonts: [FontResource]) {
    self.glyphs = glyphs
    self.fonts = fonts
    codes = glyphs.map { FaceCodes(of: $0) }
  }

  /// The codes of all glyphs, by face; nil when the page does not show the samples and no other text.
  ///
  /// - Parameter content: what Cairo has painted for the first page.
  static func codes(
    of glyphs: [FaceGlyphs], in content: [UInt8], fonts: [FontResource]
  ) -> [FaceCodes]? {
    var samples = GlyphSamples(of: glyphs, fonts: fonts)
    var scanner = ContentScanner(content)
    while let token = scanner.next() {
      if token == .word, scanner.isWord("BT"), !samples.read(&scanner) { return nil }
    }
    return samples.areComplete ? samples.codes : nil
  }

  private var areComplete: Bool {
    face == glyphs.count || (face == glyphs.count - 1 && position == glyphs[face].identifiers.count)
  }

  /// Reads a text object up to its end; false when it does not show the next samples.
  private mutating func read(_ scanner: inout ContentScanner) -> Bool {
    var resource: Int?
    var name = ""
    while let token = scanner.next() {
      switch token {
      case .name: name = String(decoding: scanner.text.dropFirst(), as: UTF8.self)
      case .literalString, .hexadecimalString:
        guard let resource, add(scanner.stringBytes(token), in: resource) else { return false }
      case .word:
        if scanner.isWord("ET") { return true }
        if scanner.isWord("Tf") { resource = fonts.firstIndex { $0.name == name } }
      case .number, .delimiter: break
      }
    }
    return false
  }

  private mutating func add(_ string: [UInt8], in resource: Int) -> Bool {
    let length = fonts[resource].font.codeLength
    var start = 0
    while start + length <= string.count {
      var code = Int(string[start])
      if length == 2 { code = code << 8 | Int(string[start + 1]) }
      guard take(CodedGlyph(resource: resource, code: code)) else { return false }
      start += length
    }
    return true
  }

  private mutating func take(_ glyph: CodedGlyph) -> Bool {
    if face < glyphs.count, position == glyphs[face].identifiers.count {
      face += 1
      position = 0
    }
    guard face < glyphs.count else { return false }
    codes[face].set(glyph, for: glyphs[face].identifiers[position])
    position += 1
    return true
  }
}
