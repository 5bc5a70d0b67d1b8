import Publishing
import Testing

@Suite struct FilePathTests {
  @Test func partsOfAPath() {
    #expect(FilePath.folder(of: "output/a.pdf") == "output")
    #expect(FilePath.folder(of: "a.pdf") == ".")
    #expect(FilePath.folder(of: "/a.pdf") == "/")
    #expect(FilePath.lastPart(of: "output/a.pdf") == "a.pdf")
    #expect(FilePath.lastPart(of: "a.pdf") == "a.pdf")
    #expect(FilePath.withoutExtension("output.d/a.pdf") == "output.d/a")
    #expect(FilePath.withoutExtension("output.d/a") == "output.d/a")
    #expect(FilePath.withoutExtension("output/.a") == "output/.a")
  }

  @Test func delimitersWithAThaiMarkAfterThem() {
    #expect(FilePath.folder(of: "ก/\u{0E48}ข.pdf") == "ก")
    #expect(FilePath.lastPart(of: "ก/\u{0E48}ข.pdf") == "\u{0E48}ข.pdf")
    #expect(FilePath.withoutExtension("ก.\u{0E48}pdf") == "ก")
    #expect(FilePath.normalizedInside("ก/../\u{0E48}ข") == "\u{0E48}ข")
    #expect(FilePath.isAbsolute("/\u{0E48}ก"))
  }

  @Test func joiningKeepsAbsoluteNames() {
    #expect(FilePath.join("a", "b") == "a/b")
    #expect(FilePath.join("a/", "b") == "a/b")
    #expect(FilePath.join("a", "/b") == "/b")
  }
}
