import Foundation
import Geometry
import PageLayout
import Painting
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct SVGPainterTests {
  private func paint(_ document: PagedDocument) throws -> [UInt8] {
    let sink = MemorySink()
    try SVGPainter().paint(page: 0, of: document, into: sink)
    return sink.bytes
  }

  @Test func pageIsWellFormedAndHasItsSize() throws {
    let bytes = try paint(sampleDocument([sampleItems()]))
    #expect(XMLParser(data: Data(bytes)).parse())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("width=\"200pt\" height=\"100pt\""))
  }

  @Test func sameDocumentGivesSameBytesInOneProcess() throws {
    let document = sampleDocument([sampleItems()])
    #expect(try paint(document) == paint(document))
  }

  @Test func unknownPageIsAnError() {
    #expect(throws: PaintingError.noSuchPage(-1)) {
      try SVGPainter().paint(page: -1, of: sampleDocument([[]]), into: MemorySink())
    }
  }

  @Test func failedWriteIsAnError() {
    #expect(throws: PaintingError.output(OutputFailure(operation: "write", systemCode: 28))) {
      try SVGPainter().paint(page: 0, of: sampleDocument([[]]), into: FailingSink(takes: 0))
    }
  }
}
