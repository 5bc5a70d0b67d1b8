import DocumentModel
import Foundation
import Geometry
import PageLayout
import Painting
import Testing
import Typography

@Suite struct GeometryPainterTests {
  private func paint(_ document: PagedDocument) throws -> String {
    let sink = MemorySink()
    try GeometryPainter().paint(document, into: sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func everyItemStandsOnItsLine() throws {
    var run = sampleRun("ก\"\u{E48}")
    run.glyphs = [0.00049, 11.0125, -0.0004].map { Glyph(identifier: 7, x: Points($0), y: -1.5) }
    run.width = -0.0004
    let stroke = Stroke(
      start: Point(x: 1, y: 2.5), end: Point(x: 3.1234, y: 2.5), width: 0.5, line: .dashed, color: .white)
    let document = sampleDocument([
      [
        .glyphs(run, at: Point(x: 10, y: -0.25)), .stroke(stroke),
        .fill(Rectangle(x: 1, y: 2, width: 3, height: 4), .black),
      ]
    ])
    #expect(
      try paint(document) == """
        {"destinations":[{"name":"a","page":0,"x":0,"y":0},
        {"name":"หมวด-ข","page":0,"x":1,"y":2}],
        "outline":[{"level":1,"page":0,"title":"มาตรการที่ ๑","x":0,"y":0},
        {"level":2,"page":0,"title":"ข้อย่อย","x":0,"y":0}],
        "pages":[{"content":[{"identifier":0,"items":
        [{"clusters":[[3,1],[1,1],[3,1]],"color":[0,0,0],"font":"Laksaman.otf",\
        "glyphs":[[7,0,-1.5],[7,11.013,-1.5],[7,0,-1.5]],"language":"th-TH","size":16,"text":"ก\\"\u{E48}","width":0,\
        "x":10,"y":-0.25},
        {"color":[1,1,1],"line":"dashed","stroke":[1,2.5,3.123,2.5],"width":0.5},
        {"color":[0,0,0],"fill":[1,2,3,4]}]}],
        "height":100,"label":"1","links":[],"width":200}],
        "structure":[{"children":[1],"role":"document"},
        {"children":[{"content":[0,0]}],"role":"paragraph"}],
        "title":"รายงาน (ทดสอบ)"}

        """)
  }

  @Test func anyTextIsValidJSON() throws {
    let hard = "\"\u{E48}\\\u{E49}\u{1}\n\u{7F}\u{2028}"
    let document = sampleDocument([[.glyphs(sampleRun(hard), at: .zero)]])
    let object = try JSONSerialization.jsonObject(with: Data(paint(document).utf8)) as? [String: Any]
    let page = (object?["pages"] as? [[String: Any]])?.first
    let content = (page?["content"] as? [[String: Any]])?.first
    let item = (content?["items"] as? [[String: Any]])?.first
    #expect((item?["text"] as? String).map { Array($0.utf8) } == Array(hard.utf8))
  }

  @Test func failedWriteIsAnError() {
    #expect(throws: PaintingError.output(OutputFailure(operation: "write", systemCode: 28))) {
      try GeometryPainter().paint(sampleDocument([[]]), into: FailingSink(takes: 0))
    }
  }
}
