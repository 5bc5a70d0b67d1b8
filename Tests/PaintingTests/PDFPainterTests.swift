import DocumentModel
import Geometry
import PageLayout
import Painting
import TestSupport
import Testing
import Typography

@Suite struct PDFPainterTests {
  private let options = DocumentDate(year: 2025, month: 9, day: 30).map { PDFOptions(date: $0) }

  private func paint(_ document: PagedDocument, with painter: PDFPainter = PDFPainter()) throws -> [UInt8] {
    let sink = MemorySink()
    try painter.paint(document, options: #require(options), into: sink)
    return sink.bytes
  }

  /// All glyphs, each once and all at one place, and nothing of the text where it stands.
  @Test func textIsLeftOutButForItsGlyphs() throws {
    let document = sampleDocument([sampleItems(), sampleItems()])
    let bytes = try paint(document)
    let traced = try outputOfTool("mutool", ["trace", "FILE"], on: bytes)
    let glyphs = traced.split(separator: "<g ").dropFirst()
    #expect(glyphs.count == document.glyphs.reduce(0) { $0 + $1.identifiers.count })
    // `<g unicode="…" glyph="…" x="100" y="50"/>`.
    for (name, middle) in [("x", 100.0), ("y", 50.0)] {
      let values = glyphs.compactMap { glyph in
        glyph.split(separator: " ").first { $0.hasPrefix("\(name)=\"") }
          .flatMap { Double($0.dropFirst(3).prefix { $0 != "\"" }) }
      }
      #expect(values.count == glyphs.count)
      #expect(values.filter { abs($0 - middle) > 0.1 } == [])
    }
  }

  /// A stream of zlib's default level begins with 78 9C, one of the level that painting asks for with 78 01 (RFC 1950,
  /// 2.2: FLEVEL).
  @Test func streamsAreLeftForFinishingToCompress() throws {
    let bytes = try paint(sampleDocument([sampleItems()]))
    let keyword = Array("\nstream\n".utf8)
    let starts = bytes.indices.dropLast(keyword.count + 2).filter {
      bytes[$0] == 0x0A && bytes[$0...].starts(with: keyword)
    }
    let headers = Set(starts.map { Array(bytes[($0 + keyword.count)...].prefix(2)) })
    #expect(headers == [[0x78, 0x01]])
  }

  @Test func sameDocumentGivesSameBytes() throws {
    let document = sampleDocument([sampleItems(), sampleItems()])
    let painter = PDFPainter()
    let first = try paint(document, with: painter)
    #expect(try paint(document, with: painter) == first)
    #expect(try paint(document) == first)
  }

  @Test func everyFailedWriteIsAnError() throws {
    let document = sampleDocument([sampleItems(), sampleItems()])
    let counter = FailingSink(takes: .max)
    try PDFPainter().paint(document, options: #require(options), into: counter)
    #expect(counter.writes > 20)
    for count in 0..<counter.writes {
      let sink = FailingSink(takes: count)
      #expect(throws: PaintingError.output(OutputFailure(operation: "write", systemCode: 28))) {
        try PDFPainter().paint(document, options: #require(options), into: sink)
      }
      #expect(sink.writesAfterFailure == 0)
    }
  }

  @Test func brokenFontIsNamed() throws {
    var run = sampleRun("ก")
    run.face = brokenFace
    let document = sampleDocument([[.glyphs(run, at: Point(x: 10, y: 50))]])
    #expect {
      _ = try paint(document)
    } throws: { error in
      guard case PaintingError.font(fileName: "broken.ttf", _) = error else { return false }
      return true
    }
  }

  @Test func brokenPictureIsNamed() throws {
    let image = PageImage(
      name: "seal.png", format: .png, bytes: [1, 2, 3], pixelWidth: 1, pixelHeight: 1)
    let document = sampleDocument([[.image(image, in: Rectangle(x: 0, y: 0, width: 10, height: 10))]])
    #expect {
      _ = try paint(document)
    } throws: { error in
      guard case PaintingError.image(name: "seal.png", _) = error else { return false }
      return true
    }
  }

  @Test func documentWithoutPagesIsRefused() throws {
    #expect(throws: PaintingError.noSuchPage(0)) { try paint(sampleDocument([])) }
  }

  @Test func grayscaleLeavesNoColor() throws {
    let date = try #require(options?.date)
    let picture = PageImage(
      name: "red.png", format: .png, bytes: try redSquare(), pixelWidth: 1, pixelHeight: 1)
    let box = Rectangle(x: 100, y: 10, width: 20, height: 20)
    let document = sampleDocument([sampleItems() + [.image(picture, in: box)]])
    for (isGrayscale, colors) in [(false, true), (true, false)] {
      let sink = MemorySink()
      try PDFPainter().paint(
        document, options: PDFOptions(date: date, isGrayscale: isGrayscale), into: sink)
      #expect(try hasColor(sink.bytes) == colors)
    }
  }

  /// Whether a pixel of the first page is not grey: the parts of each pixel are the last bytes of a PPM.
  private func hasColor(_ pdf: [UInt8]) throws -> Bool {
    let pixels = try bytesFromTool("pdftoppm", ["-r", "36", "-f", "1", "-l", "1", "FILE"], on: pdf)
      .suffix(100 * 50 * 3)
    return stride(from: pixels.startIndex, to: pixels.endIndex, by: 3).contains { start in
      pixels[start] != pixels[start + 1] || pixels[start] != pixels[start + 2]
    }
  }

  private func redSquare() throws -> [UInt8] {
    let sink = MemorySink()
    let red = PaintItem.fill(Rectangle(x: 0, y: 0, width: 1, height: 1), Color(red: 1, green: 0, blue: 0))
    let document = sampleDocument([[red]], size: Size(width: 1, height: 1))
    try PNGPainter().paint(page: 0, of: document, resolution: 72, into: sink)
    return sink.bytes
  }
}
