/// A font as the painted file holds it, and what its codes mean.
///
/// Shared by all pages; what a code stands for is settled at its first use and never changes.
final class PaintedFont {
  /// The number of the font's object.
  let object: Int
  /// The bytes of one code: 1 for simple fonts, 2 for composite ones.
  let codeLength: Int
  /// Whether codes of the font can be led to any glyph: composite fonts with TrueType outlines only.
  let mapsCodes: Bool
  /// The widths in thousandths of an em, as the file gives them, by code.
  private(set) var widths: [Double]
  /// UTF-8 by code; empty until the code's first use.
  private(set) var texts: [[UInt8]]
  /// The same, to be compared; `none` also where a text is too long for that.
  private(set) var packedTexts: [PackedText]
  /// The glyphs of the codes that were added, the first of which is `firstAddedCode`.
  private(set) var addedGlyphs: [Int] = []
  let firstAddedCode: Int

  /// A glyph that stands for another text than usual.
  private struct Reading: Hashable {
    let glyph: Int
    let text: [UInt8]
  }

  private var addedCodes: [Reading: Int] = [:]

  init(object: Int, codeLength: Int, mapsCodes: Bool, widths: [Double]) {
    self.object = object
    self.codeLength = codeLength
    self.mapsCodes = mapsCodes
    self.widths = widths
    texts = Array(repeating: [], count: widths.count)
    packedTexts = Array(repeating: .none, count: widths.count)
    firstAddedCode = widths.count
  }

  func width(of code: Int) -> Double { code < widths.count ? widths[code] : 0 }

  /// What a code stands for; empty when nothing is known yet.
  func text(of code: Int) -> [UInt8] { code < texts.count ? texts[code] : [] }

  /// Says what a code stands for, unless that is known.
  func learn(_ text: some Collection<UInt8>, for code: Int) {
    if code >= texts.count {
      texts.append(contentsOf: repeatElement([], count: code + 1 - texts.count))
      packedTexts.append(contentsOf: repeatElement(.none, count: code + 1 - packedTexts.count))
    }
    guard texts[code].isEmpty else { return }
    texts[code] = Array(text)
    packedTexts[code] = PackedText(texts[code], in: texts[code].indices)
  }

  /// A code that shows the same glyph as another and stands for a text; the code itself where it does so already or
  /// the font has no room for more.
  func code(showing code: Int, for text: [UInt8]) -> Int {
    guard mapsCodes, self.text(of: code) != text, code < firstAddedCode, widths.count < 0xFFFF else {
      return code
    }
    let reading = Reading(glyph: code, text: text)
    if let known = addedCodes[reading] { return known }
    let added = widths.count
    widths.append(width(of: code))
    addedGlyphs.append(code)
    addedCodes[reading] = added
    learn(text, for: added)
    return added
  }
}
