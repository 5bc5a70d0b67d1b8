internal import PageLayout
internal import Typography

/// How the painted file codes the glyphs of a page, learned from the samples that it shows of them.
struct GlyphSamples {
  private let pageGlyphs: [PageGlyphs]
  private let fonts: [FontResource]
  /// By place of the face in `pageGlyphs`.
  private var codes: [FaceCodes]
  /// The sample to come next.
  private var face = 0
  private var position = 0

  /// - Parameter fonts: the page's font resources.
  init(of page: Page, fonts: [FontResource]) {
    pageGlyphs = page.glyphs
    self.fonts = fonts
    codes = pageGlyphs.map { FaceCodes(for: $0.identifiers) }
  }

  /// Reads a text object up to its end; false when it does not show the page's glyphs, each once.
  mutating func read(_ scanner: inout ContentScanner) -> Bool {
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

  /// How the painted file codes the glyphs of a run's face; nil when one of the run's has no sample.
  func codes(of run: GlyphRun) -> FaceCodes? {
    guard let face = pageGlyphs.firstIndex(where: { $0.face === run.face }),
      run.glyphs.allSatisfy({ codes[face][$0.identifier] != nil })
    else { return nil }
    return codes[face]
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
    if face < pageGlyphs.count, position == pageGlyphs[face].identifiers.count {
      face += 1
      position = 0
    }
    guard face < pageGlyphs.count else { return false }
    codes[face][pageGlyphs[face].identifiers[position]] = glyph
    position += 1
    return true
  }
}
