import TestSupport
import Testing

@testable import Typography

/// Fonts whose outlines lead out of their tables are not set with.
@Suite struct OutlineCheckTests {
  private static let font = bytes(of: TestFonts.data("THSarabunNew-Italic.ttf")!)

  private static func bytes(of data: FontData) -> [UInt8] { withExtendedLifetime(data) { Array(data.bytes) } }

  private static func isSound(_ font: [UInt8]) -> Bool { font.withUnsafeBytes { OutlineCheck.isSound($0) } }

  /// Where a table begins, by the directory of the font.
  private static func offset(of tag: String, in font: [UInt8]) throws -> Int {
    let entry = try #require(
      stride(from: 12, to: 12 + 16 * 40, by: 16).first { font[$0..<($0 + 4)].elementsEqual(tag.utf8) })
    return font[(entry + 8)..<(entry + 12)].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test(arguments: ["Regular", "Bold", "Italic", "BoldItalic"])
  func theOfficialFacesAreSound(_ style: String) throws {
    #expect(Self.isSound(Self.bytes(of: try #require(TestFonts.data("THSarabunNew-\(style).ttf")))))
  }

  @Test func fontsWithoutTheTableAreLeftToTheirReaders() throws {
    let laksaman = try #require(TestFonts.data("Laksaman.otf", folder: TestFonts.laksamanFolder))
    #expect(Self.isSound(Self.bytes(of: laksaman)))
  }

  @Test func anOutlineThatEndsBeforeItBeginsIsFound() throws {
    var font = Self.font
    let loca = try Self.offset(of: "loca", in: font)
    (font[loca + 20], font[loca + 21]) = (0xFF, 0xFF)
    #expect(!Self.isSound(font))
    (font[loca + 20], font[loca + 21]) = (0, 0)
    #expect(!Self.isSound(font))
  }

  @Test func aPartThatNoGlyphHasIsFound() throws {
    var font = Self.font
    let loca = try Self.offset(of: "loca", in: font)
    let glyf = try Self.offset(of: "glyf", in: font)
    let starts = (0..<500).map { glyf + 2 * (Int(font[loca + 2 * $0]) << 8 | Int(font[loca + 2 * $0 + 1])) }
    let composite = try #require(zip(starts, starts.dropFirst()).first { $0 < $1 && font[$0] & 0x80 != 0 }?.0)
    (font[composite + 12], font[composite + 13]) = (0xFF, 0xFF)
    #expect(!Self.isSound(font))
  }

  @Test func aFontThatIsCutShortIsFound() {
    for length in [0, 3, 11, 300, 20_000, Self.font.count - 1] {
      #expect(!Self.isSound(Array(Self.font.prefix(length))), "\(length)")
    }
  }

  @Test func noDamageEndsTheProgram() {
    var random = SeededGenerator(seed: 26)
    for _ in 0..<300 {
      var font = Self.font
      for _ in 0..<20 {
        font[Int.random(in: 0..<4_000, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = Self.isSound(font)
    }
  }
}
