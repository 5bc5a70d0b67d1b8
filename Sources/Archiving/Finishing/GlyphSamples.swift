internal import PageLayout
internal import Typography

/// How the painted file codes the glyphs of a page, learned from the samples that it shows of them.
struct GlyphSamples {
  private let pageGlyphs: [PageGlyphs]
  private let fonts: [String: FontResource]
  /// By place of the face in `pageGlyphs`, then by glyph.
  private var codes: [[CodedGlyph?]]
  /// The sample to come next.
  private var face = 0
  private var position = 0

  /// - Parameter fonts: the page's font resources, by name without slash.
  init(of page: Page, fonts: [String: FontResource]) {
    pageGlyphs = page.glyphs
    self.fonts = fonts
    codes = pageGlyphs.map { sample in
      Array(repeating: nil, count: Int(sample.identifiers.max() ?? 0) + 1)
    }
  }

  /// Reads a text object up to its end; false when it does not show the page's glyphs, each once.
  mutating func read(_ scanner: inout ContentScanner) -> Bool {
    var font: FontResource?
    var name = ""
    while let token = scanner.next() {
      switch token {
      case .name: name = String(decoding: scanner.text.dropFirst(), as: UTF8.self)
      case .literalString, .hexadecimalString:
        guard let font, add(scanner.stringBytes(token), in: font) else { return false }
      case .word:
        if scanner.isWord("ET") { return true }
        if scanner.isWord("Tf") { font = fonts[name] }
      case .number, .delimiter: break
      }
    }
    return false
  }

  /// The glyphs of a run as the painted file codes them; nil when one has no sample.
  func glyphs(of run: GlyphRun) -> [CodedGlyph]? {
    guard let face = pageGlyphs.firstIndex(where: { $0.face === run.face }) else { return nil }
    var result: [CodedGlyph] = []
    result.reserveCapacity(run.glyphs.count)
    for glyph in run.glyphs {
      let index = Int(glyph.identifier)
      guard index < codes[face].count, let code = codes[face][index] else { return nil }
      result.append(code)
    }
    return result
  }

  private mutating func add(_ string: [UInt8], in resource: FontResource) -> Bool {
    let length = resource.font.codeLength
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
    codes[face][Int(pageGlyphs[face].identifiers[position])] = glyph
    position += 1
    return true
  }
}
