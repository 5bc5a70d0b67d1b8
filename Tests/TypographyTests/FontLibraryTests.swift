import Diagnostics
import DocumentModel
import TestSupport
import Testing
import Typography

@Suite struct FontLibraryTests {
  private func library(files: [String: FontData], list: FontList = TestFonts.list) -> FontLibrary {
    FontLibrary(
      list: list,
      source: FontSource(
        folderFiles: files.keys.sorted(), load: { file, folder in folder == nil ? files[file] : nil }))
  }

  private func request(_ families: String..., weight: Int = 400, isItalic: Bool = false) -> FontRequest {
    FontRequest(families: families, weight: weight, isItalic: isItalic)
  }

  @Test func wantedFamiliesComeBeforeTheFallback() {
    let chain = TestFonts.library.chain(for: request("laksaman", weight: 700))
    #expect(chain.faces.map(\.fileName) == ["Laksaman-Bold.otf", "THSarabunNew-Bold.ttf"])
    #expect(chain.diagnostics.isEmpty)
    #expect(chain.faces[0].sizeFactor == 0.665)
  }

  @Test func loadsEachFileOnce() {
    let first = TestFonts.library.chain(for: request("Laksaman")).faces[0]
    #expect(TestFonts.library.chain(for: request("Laksaman", "TH Sarabun New")).faces[0] === first)
  }

  @Test func aMissingFamilyIsReplacedAndSaid() {
    let missing = library(files: [
      "Laksaman.otf": TestFonts.data("Laksaman.otf", folder: TestFonts.laksamanFolder)!
    ])
    let chain = missing.chain(for: request("TH Sarabun New"))
    #expect(chain.faces.map(\.fileName) == ["Laksaman.otf"])
    #expect(chain.diagnostics.map(\.code).last == "fonts.substituted-family")
    #expect(
      chain.diagnostics.last?.message.english
        == "“Laksaman” (Laksaman.otf) is used instead of “TH Sarabun New”")
    #expect(!chain.diagnostics.hasErrors)
  }

  @Test func anUnknownFamilyGetsANearName() {
    let chain = TestFonts.library.chain(for: request("TH Sarabun Nwe"))
    #expect(chain.diagnostics.map(\.code) == ["fonts.unknown-family", "fonts.substituted-family"])
    #expect(chain.diagnostics[0].hints.first?.english == "did you mean “TH Sarabun New”?")
  }

  @Test func theNearestFaceIsUsedAndSaid() {
    let chain = TestFonts.library.chain(for: request("Laksaman", weight: 900, isItalic: true))
    #expect(chain.faces[0].fileName == "Laksaman-Bold.otf")
    #expect(chain.diagnostics.map(\.code) == ["fonts.nearest-face"])
  }

  @Test func withoutAnyFontThereIsAnError() {
    let chain = library(files: [:]).chain(for: request("TH Sarabun New"))
    #expect(chain.faces.isEmpty)
    #expect(chain.diagnostics.map(\.code).contains("fonts.none"))
    #expect(chain.diagnostics.hasErrors)
  }

  @Test func aBrokenFileIsSaidAndPassedOver() {
    let whole = TestFonts.data("THSarabunNew-Regular.ttf")!
    let broken: [[UInt8]] = [
      [], Array("no font".utf8), Array(whole.bytes.prefix(3_000)), Array(repeating: 0xFF, count: 4_096),
    ]
    for bytes in broken {
      let chain = library(files: [
        "OfficeOne.ttf": FontData(copying: bytes), "THSarabunNew-Regular.ttf": whole,
      ])
      .chain(for: request("Office"))
      #expect(chain.faces.map(\.fileName) == ["THSarabunNew-Regular.ttf"])
      #expect(chain.diagnostics.map(\.code) == ["fonts.broken-file", "fonts.substituted-family"])
    }
  }

  @Test func aUserFontIsFoundByPatternOrByItsOwnName() throws {
    let bold = try #require(TestFonts.data("Laksaman-Bold.otf", folder: TestFonts.laksamanFolder))
    let byPattern = library(files: ["Office Bold.ttf": bold]).chain(for: request("Office", weight: 700))
    #expect(byPattern.faces.map(\.family) == ["Office"])
    #expect(byPattern.faces[0].weight == 700 && !byPattern.faces[0].isItalic)
    #expect(byPattern.diagnostics.isEmpty)
    let list = FontList(families: [], fallback: [])
    let byName = library(files: ["x.otf": bold], list: list).chain(for: request("laksaman", weight: 700))
    #expect(byName.faces.map(\.fileName) == ["x.otf"])
    #expect(byName.faces[0].family == "Laksaman")
  }

  @Test func coverageNamesWhatIsMissing() throws {
    let face = try #require(TestFonts.library.chain(for: request("Laksaman")).faces.first)
    let coverage = face.coverage
    #expect(coverage.characterCount > 200)
    #expect(coverage.missingThai.isEmpty)
    #expect(face.covers("ก") && !face.covers("✓"))
  }
}
