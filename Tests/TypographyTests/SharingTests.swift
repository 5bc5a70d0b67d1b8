import Diagnostics
import Geometry
import TestSupport
import Testing
import Typography

/// Fonts, cache and paragraphs are shared by threads.
@Suite struct SharingTests {
  /// Identifiers and places of all glyphs of the report in a column.
  private func glyphs(fonts: FontLibrary, cache: ShapeCache, text: [String]) -> [Glyph] {
    let typesetter = Typesetter(fonts: fonts, breaks: ClusterBreaker(), cache: cache)
    return text.flatMap { paragraph in
      typesetter.shape(Paragraphs.content(paragraph)).0.lines(width: 150).flatMap {
        $0.runs.flatMap(\.glyphs)
      }
    }
  }

  @Test func paragraphsOfOneTextAreShapedOnce() {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ClusterBreaker())
    let first = typesetter.shape(Paragraphs.content("ผู้รับผิดชอบ")).0
    #expect(typesetter.shape(Paragraphs.content("ผู้รับผิดชอบ")).0 === first)
    #expect(typesetter.shape(Paragraphs.content("ผู้รับผิดชอ")).0 !== first)
    var linked = Paragraphs.content("ผู้รับผิดชอบ")
    if case .text(var text) = linked.pieces[0] {
      text.link = 1
      linked.pieces[0] = .text(text)
    }
    #expect(typesetter.shape(linked).0.lines(width: 500).flatMap(\.runs).map(\.link) == [1])
    #expect(first.lines(width: 500).flatMap(\.runs).map(\.link) == [nil])
  }

  @Test func aFaultIsReportedWhereverTheTextStands() {
    let typesetter = Typesetter(fonts: TestFonts.library, breaks: ClusterBreaker())
    for _ in 0..<2 {
      #expect(typesetter.shape(Paragraphs.content("ก\u{1F600}")).1.map(\.code).contains("text.missing-glyph"))
    }
  }

  @Test func manyThreadsGiveWhatOneGives() async throws {
    let text = try SourceReport.text()
    let alone = glyphs(fonts: TestFonts.library, cache: ShapeCache(), text: text)
    // A library and a cache that nobody has used before, so that all threads fill them at once.
    let fonts = FontLibrary(
      list: TestFonts.list, source: FontSource(folderFiles: [], load: { TestFonts.data($0, folder: $1) }))
    let cache = ShapeCache()
    let results = await withTaskGroup(of: [Glyph].self) { group in
      for _ in 0..<8 { group.addTask { glyphs(fonts: fonts, cache: cache, text: text) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(alone.count > 10_000)
    #expect(results.allSatisfy { $0 == alone })
  }
}
