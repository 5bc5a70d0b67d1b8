import CCairo
import Foundation
import TestSupport
import Testing
import Typography

@testable import Painting

@Suite struct UnhintedTrueTypeTests {
  private func font(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: TestFonts.folder.appending(path: name)))
  }

  @Test(arguments: ["THSarabunNew-Regular.ttf", "THSarabunNew-BoldItalic.ttf"])
  func everyOutlineStaysAsItIs(name: String) throws {
    let original = try font(name)
    let stripped = try #require(original.withUnsafeBytes(UnhintedTrueType.bytes))
    #expect(stripped.count < original.count / 2)
    let before = outlines(of: original)
    #expect(before.count > 400)
    #expect(outlines(of: stripped) == before)
  }

  @Test func fontsWithoutTrueTypeOutlinesAreLeftAlone() {
    #expect(SampleFont.laksaman.data.bytes.count > 1000)
    #expect(UnhintedTrueType.bytes(of: SampleFont.laksaman.data.bytes) == nil)
  }

  @Test func brokenFontsAreLeftAlone() throws {
    let original = try font("THSarabunNew-Regular.ttf")
    for count in [0, 3, 11, 12, 27, 300, 1000, original.count / 2] {
      #expect(Array(original[..<count]).withUnsafeBytes(UnhintedTrueType.bytes) == nil, "\(count) bytes")
    }
  }

  @Test func damagedFontsDoNotCrash() throws {
    let original = try font("THSarabunNew-Regular.ttf")
    var generator = SystemRandomNumberGenerator()
    let seed = generator.next()
    var state = seed
    for _ in 0..<200 {
      var damaged = original
      for _ in 0..<50 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        damaged[Int(state >> 33) % damaged.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      let stripped = damaged.withUnsafeBytes(UnhintedTrueType.bytes)
      #expect(stripped.map { $0.count < original.count * 2 } ?? true, "seed \(seed)")
    }
  }

  /// The points of every glyph, in font units, as FreeType reads them.
  private func outlines(of font: [UInt8]) -> [[Int]] {
    var library: FT_Library?
    FT_Init_FreeType(&library)
    defer { FT_Done_FreeType(library) }
    return font.withUnsafeBytes { bytes in
      var face: FT_Face?
      FT_New_Memory_Face(
        library, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), FT_Long(bytes.count), 0, &face)
      guard let face else { return [] }
      return (0..<face.pointee.num_glyphs).map { glyph in
        FT_Load_Glyph(face, FT_UInt(glyph), FT_Int32(FT_LOAD_NO_SCALE))
        let slot = face.pointee.glyph.pointee
        let points = UnsafeBufferPointer(start: slot.outline.points, count: Int(slot.outline.n_points))
        return [Int(slot.metrics.horiAdvance), Int(slot.outline.n_contours)]
          + points.flatMap { [Int($0.x), Int($0.y)] }
      }
    }
  }
}
