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
