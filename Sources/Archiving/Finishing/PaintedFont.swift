/// A font as the painted file holds it, and what its codes mean.
struct PaintedFont {
  /// The number of the font's object.
  let object: Int
  /// The bytes of one code: 1 for simple fonts, 2 for composite ones.
  let codeLength: Int
  /// Whether codes of the font can be led to any glyph: composite fonts with TrueType outlines only.
  let mapsCodes: Bool
  /// The number of the object that holds the font program; nil where it is not found.
  let program: Int?
  /// The widths in thousandths of an em, as the file gives them, by code.
  private(set) var widths: [Double]
  /// UTF-8 by code; empty for codes that no text uses.
  private(set) var texts: [[UInt8]]
  /// The same, to be compared; `none` also where a text is too long for that.
  private(set) var packedTexts: [PackedText]
  /// The glyphs of the codes that were added, the first of which is `firstAddedCode`.
  private(set) var addedGlyphs: [Int] = []
  let firstAddedCode: Int

  /// A code as the painted file has it, for a text that it does not stand for.
  private struct Reading: Hashable {
    let code: Int
    let text: [UInt8]
  }

  private var addedCodes: [Reading: Int] = [:]

  init(object: Int, codeLength: Int, mapsCodes: Bool, program: Int?, widths: [Double]) {
    self.object = object
    self.program = program
    self.codeLength = codeLength
    self.mapsCodes = mapsCodes
    self.widths = widths
    texts = Array(repeating: [], count: widths.count)
    packedTexts = Array(repeating: .none, count: widths.count)
    firstAddedCode = widths.count
  }

  func width(of code: Int) -> Double { code < widths.count ? widths[code] : 0 }

  /// What a code stands for; empty when no text uses it.
  func text(of code: Int) -> [UInt8] { code < texts.count ? texts[code] : [] }

  /// The code that shows the same glyph as another and stands for a text; the code itself where there is none.
  func code(showing code: Int, for text: ArraySlice<UInt8>) -> Int {
    guard !addedCodes.isEmpty else { return code }
    return addedCodes[Reading(code: code, text: Array(text))] ?? code
  }

  /// Says what a code stands for.
  mutating func setText(_ text: [UInt8], of code: Int) {
    if code >= texts.count {
      texts.append(contentsOf: repeatElement([], count: code + 1 - texts.count))
      packedTexts.append(contentsOf: repeatElement(.none, count: code + 1 - packedTexts.count))
    }
    texts[code] = text
    packedTexts[code] = PackedText(text, in: text.indices)
  }

  /// Adds a code that shows the same glyph as another and stands for a text, where the font allows it and has room.
  mutating func addCode(showing code: Int, for text: [UInt8]) {
    guard mapsCodes, code < firstAddedCode, widths.count < 0xFFFF else { return }
    let added = widths.count
    widths.append(width(of: code))
    addedGlyphs.append(code)
    addedCodes[Reading(code: code, text: text)] = added
    setText(text, of: added)
  }
}
