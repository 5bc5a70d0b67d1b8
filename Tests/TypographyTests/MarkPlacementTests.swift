import TestSupport
import Testing

@testable import Typography

/// Marks neither collide nor float, in every combination that Thai spelling can make.
@Suite struct MarkPlacementTests {
  private static let consonants = (0x0E01...0x0E2E).compactMap(Unicode.Scalar.init)
  /// No vowel, then ั ิ ี ึ ื ็ ํ above and ุ ู ฺ below.
  private static let vowels: [UInt32?] = [
    nil, 0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E47, 0x0E4D, 0x0E38, 0x0E39, 0x0E3A,
  ]
  /// No tone, then ่ ้ ๊ ๋ ์.
  private static let tones: [UInt32?] = [nil, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C]

  private func shape(_ text: String, in chain: FontChain) -> ShapedWord {
    let context = ShapingContext(chain: chain, usesSizeFactor: false, language: "th", features: [])
    return WordShaper(context: context).shape(Array(text.utf8), precedingScript: 0)
  }

  /// The ink of each glyph in ems, y upwards.
  private func inks(_ word: ShapedWord) -> [GlyphInk] {
    guard let face = word.parts.first?.face else { return [] }
    return word.glyphs.compactMap { glyph in
      face.ink(of: glyph.identifier)?.scaled(by: 1 / Double(face.unitsPerEm)).moved(x: glyph.x, y: -glyph.y)
    }
  }

  private func text(_ scalars: UInt32?...) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars.compactMap({ $0 }) { text.append(Unicode.Scalar(scalar) ?? " ") }
    return String(text)
  }

  @Test(arguments: ["TH Sarabun New", "Laksaman"], [(400, false), (700, false), (400, true), (700, true)])
  func everyCombinationOfBaseVowelAndTone(family: String, face: (weight: Int, isItalic: Bool)) {
    let chain = TestFonts.library.chain(
      for: FontRequest(families: [family], weight: face.weight, isItalic: face.isItalic))
    var collisions: [String] = []
    var floating: [String] = []
    for consonant in Self.consonants {
      for vowel in Self.vowels {
        for tone in Self.tones {
          let text = text(consonant.value, vowel, tone)
          let word = shape(text, in: chain)
          #expect(word.clusterCount == 1 && word.faults.isEmpty)
          let inks = inks(word)
          #expect(inks.count == text.unicodeScalars.count)
          if inks.count == 3, inks[1].overlap(inks[2]) > 0.011 { collisions.append(text) }
          if isFloating(inks) { floating.append(text) }
        }
      }
    }
    #expect(collisions.isEmpty)
    #expect(floating.isEmpty)
  }

  /// TH Sarabun New places marks by other glyphs, never by moving them: where nothing is lifted, all stand at 0.
  @Test func spellingsThatThaiHasAreLeftToTheFont() throws {
    let chain = TestFonts.library.chain(
      for: FontRequest(families: ["TH Sarabun New"], weight: 400, isItalic: false))
    for consonant in Self.consonants {
      for vowel in Self.vowels where vowel != 0x0E47 {
        // ์ stands above consonants, ◌ิ and ◌ุ only.
        for tone in Self.tones where tone != 0x0E4C || [nil, 0x0E34, 0x0E38].contains(vowel) {
          let word = shape(text(consonant.value, vowel, tone), in: chain)
          #expect(word.glyphs.allSatisfy { $0.y == 0 })
        }
      }
    }
  }

  @Test func marksThatNoFontReckonsWithAreLifted() throws {
    let chain = TestFonts.library.chain(
      for: FontRequest(families: ["TH Sarabun New"], weight: 400, isItalic: false))
    let inks = inks(shape("ก็่", in: chain))
    #expect(inks[2].minY > inks[1].maxY)
  }

  /// Whether a mark stands beside its base or far above or below what it sits on.
  private func isFloating(_ inks: [GlyphInk]) -> Bool {
    guard var stack = inks.first else { return false }
    for mark in inks.dropFirst() {
      let gapAbove = mark.minY - stack.maxY
      let gapBelow = stack.minY - mark.maxY
      // A gap of a fifth of the em is more than any face leaves below a tone mark.
      if max(gapAbove, gapBelow) > 0.2 { return true }
      // In italic faces a mark stands a little to the right, as the slant takes it.
      if mark.maxX < stack.minX - 0.02 || mark.minX > stack.maxX + 0.02 { return true }
      stack = stack.union(mark)
    }
    return false
  }
}
