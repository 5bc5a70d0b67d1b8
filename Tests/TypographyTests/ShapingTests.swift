import CHarfBuzz
import DocumentModel
import TestSupport
import Testing

@testable import Typography

@Suite struct ShapingTests {
  /// The glyphs of a word as characters of the font's character map or glyph names, and the clusters.
  private func shape(_ text: String, family: String = "TH Sarabun New", features: [FontFeature] = [])
    -> ShapedWord
  {
    let chain = TestFonts.library.chain(for: FontRequest(families: [family], weight: 400, isItalic: false))
    let context = ShapingContext(chain: chain, usesSizeFactor: false, language: "th", features: features)
    return WordShaper(context: context).shape(Array(text.utf8), precedingScript: 0)
  }

  private func name(_ glyph: UInt32, in face: FontFace) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      _ = hb_font_get_glyph_name(face.harfBuzz.font, glyph, buffer.baseAddress, 64)
      return buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  private func names(_ word: ShapedWord) -> [String] {
    word.parts.flatMap { part in
      part.clusters.flatMap { cluster in
        word.glyphs[word.clusters[cluster].glyphStart..<word.clusters[cluster + 1].glyphStart].map {
          name($0.identifier, in: part.face)
        }
      }
    }
  }

  @Test(arguments: [
    ("ป่า", ["uni0E1B", "uni0E48.alt1", "uni0E32"]),
    ("ฝั่ง", ["uni0E1D", "uni0E31.alt1", "uni0E48.alt3", "uni0E07"]),
    ("กู้", ["uni0E01", "uni0E39", "uni0E49.alt2"]),
    ("ญู", ["uni0E0D.alt1", "uni0E39"]),
    ("ก็", ["uni0E01", "uni0E47"]),
    // ำ is the font's own glyph, behind the tone mark as in the text.
    ("น้ำ", ["uni0E19", "uni0E49", "uni0E33"]),
    ("กำ", ["uni0E01", "uni0E33"]),
    // Above ป the nikhahit stands elsewhere than in ำ: two glyphs, in the place of ำ.
    ("ป้ำ", ["uni0E1B", "uni0E49.alt3", "uni0E4D.alt1", "uni0E32"]),
    ("fi", ["f", "i"]),
  ])
  func glyphsStandInTheOrderOfTheText(text: String, expected: [String]) {
    #expect(names(shape(text)) == expected)
  }

  @Test(arguments: [
    // The font puts the tone mark before the lower vowel.
    ("กู้", ["uni0E01", "uni0E39", "uni0E49.low"]),
    ("ปุ่ม", ["uni0E1B", "uni0E38", "uni0E48.low", "uni0E21"]),
    ("น้ำ", ["uni0E19", "uni0E49", "uni0E33"]),
    ("ป้ำ", ["uni0E1B", "uni0E49", "uni0E4D", "uni0E32"]),
  ])
  func laksamanGlyphsStandInTheOrderOfTheText(text: String, expected: [String]) {
    #expect(names(shape(text, family: "Laksaman")) == expected)
  }

  @Test func ligaturesAreOffUnlessAskedFor() {
    #expect(shape("ffi").glyphs.count == 3)
    #expect(shape("ffi", features: [FontFeature(tag: "liga", value: 1)]).glyphs.count < 3)
  }

  @Test func clustersKeepMarksAndSaraAmWithTheirBase() {
    let word = shape("ที่น้ำเก่า")
    #expect(word.clusters.map(\.utf8Start) == [0, 9, 18, 21, 27, 30])
  }

  @Test func emergencyBreaksKeepLeadingVowelsAndFollowers() {
    let word = shape("กกเกะาง")
    // ก|ก|เกะา|ง
    let allowed = word.clusters.filter(\.allowsEmergencyBreak).map(\.utf8Start)
    #expect(allowed == [3, 6, 18])
  }

  @Test func layoutControlsGetNoGlyph() {
    let word = shape("ก\u{200B}ข")
    #expect(names(word) == ["uni0E01", "uni0E02"])
    #expect(word.faults.isEmpty)
    #expect(word.clusters.last?.utf8Start == 9)
  }

  /// The ink of ำ as one glyph is that of nikhahit and า as HarfBuzz places them.
  @Test(arguments: ["TH Sarabun New", "Laksaman"])
  func saraAmHasTheSameInk(family: String) throws {
    let face = try #require(
      TestFonts.library.chain(for: FontRequest(families: [family], weight: 400, isItalic: false)).faces.first)
    let saraAm = try #require(face.saraAm)
    let whole = try #require(face.ink(of: saraAm.glyph))
    let parts = try #require(face.ink(of: saraAm.nikhahit)).union(try #require(face.ink(of: saraAm.aa)))
    #expect(whole.isClose(to: parts, tolerance: 1))
  }

  @Test func shapingWordByWordEqualsShapingTheWholeRun() throws {
    let text = try SourceReport.text()
    for family in ["TH Sarabun New", "Laksaman"] {
      let chain = TestFonts.library.chain(for: FontRequest(families: [family], weight: 400, isItalic: false))
      let context = ShapingContext(chain: chain, usesSizeFactor: false, language: "th", features: [])
      var compared = 0
      for paragraph in text {
        let utf8 = Array(paragraph.utf8)
        let whole = WordShaper(context: context).shape(utf8, precedingScript: 0)
        var glyphs: [ShapedWord.Glyph] = []
        var x = 0.0
        var script: UInt32 = 0
        for range in SourceReport.words(of: utf8) {
          let word = utf8.withUnsafeBufferPointer {
            context.word(UnsafeBufferPointer(rebasing: $0[range]), precedingScript: script)
          }
          if word.lastScript != 0 { script = word.lastScript }
          glyphs += word.glyphs.map { ShapedWord.Glyph(identifier: $0.identifier, x: $0.x + x, y: $0.y) }
          x += word.advance
        }
        #expect(glyphs.map(\.identifier) == whole.glyphs.map(\.identifier), "\(paragraph)")
        let differences = zip(glyphs, whole.glyphs).filter { abs($0.x - $1.x) > 1e-9 || $0.y != $1.y }
        #expect(differences.isEmpty, "\(paragraph)")
        compared += glyphs.count
      }
      #expect(compared > 10_000)
    }
  }
}
