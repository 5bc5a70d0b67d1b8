import DocumentModel
import Geometry
import PageLayout
import Painting
import Testing

@Suite struct PNGPainterTests {
  private let page = Size(width: 8, height: 6)

  /// The page painted at one pixel a point, read back, as letters: `#` dark, `+` between, `.` white.
  private func picture(_ items: [PaintItem]) throws -> [String] {
    let sink = MemorySink()
    try PNGPainter().paint(page: 0, of: sampleDocument([items], size: page), resolution: 72, into: sink)
    return letters(of: sink.bytes)
  }

  @Test func groundIsWhiteAndBoxesAreFilled() throws {
    let box = PaintItem.fill(Rectangle(x: 1, y: 2, width: 3, height: 2), .black)
    #expect(
      try picture([box]) == [
        "........",
        "........",
        ".###....",
        ".###....",
        "........",
        "........",
      ])
  }

  @Test func linesOfOneLookAreAllDrawn() throws {
    let across = Stroke(
      start: Point(x: 0, y: 1.5), end: Point(x: 8, y: 1.5), width: 1, line: .solid, color: .black)
    let down = Stroke(
      start: Point(x: 6.5, y: 0), end: Point(x: 6.5, y: 6), width: 1, line: .solid, color: .black)
    #expect(
      try picture([.stroke(across), .stroke(down)]) == [
        "......#.",
        "########",
        "......#.",
        "......#.",
        "......#.",
        "......#.",
      ])
  }

  @Test func doubleLineLeavesItsMiddleOpen() throws {
    let line = Stroke(
      start: Point(x: 0, y: 2.5), end: Point(x: 8, y: 2.5), width: 3, line: .double, color: .black)
    #expect(
      try picture([.stroke(line)]) == [
        "........",
        "########",
        "........",
        "########",
        "........",
        "........",
      ])
  }

  @Test func laterItemsLieOnTop() throws {
    let items: [PaintItem] = [
      .stroke(
        Stroke(start: Point(x: 0, y: 0.5), end: Point(x: 8, y: 0.5), width: 1, line: .solid, color: .black)),
      .fill(Rectangle(x: 2, y: 0, width: 4, height: 1), .white),
      .stroke(
        Stroke(start: Point(x: 3, y: 0.5), end: Point(x: 4, y: 0.5), width: 1, line: .solid, color: .black)),
    ]
    #expect(try picture(items)[0] == "##.#..##")
  }

  @Test func pictureIsPaintedIntoItsBox() throws {
    let image = PageImage(
      name: "dot.png", format: .png, bytes: try blackDot(), pixelWidth: 1, pixelHeight: 1)
    let box = Rectangle(x: 4, y: 3, width: 2, height: 2)
    let rows = try picture([.image(image, in: box)])
    #expect(rows[3] == "....##.." && rows[4] == "....##.." && rows[2] == "........")
  }

  @Test func resolutionSetsTheNumberOfPixels() throws {
    let sink = MemorySink()
    try PNGPainter().paint(page: 0, of: sampleDocument([[]], size: page), resolution: 144, into: sink)
    #expect(letters(of: sink.bytes).map(\.utf8.count) == Array(repeating: 16, count: 12))
  }

  @Test func hugePictureIsRefused() {
    let document = sampleDocument([[]], size: Size(width: 1e9, height: 10))
    #expect(throws: PaintingError.self) {
      try PNGPainter().paint(page: 0, of: document, resolution: 72, into: MemorySink())
    }
  }

  @Test func everyFailedWriteIsAnError() throws {
    let document = sampleDocument([sampleItems()])
    let counter = FailingSink(takes: .max)
    try PNGPainter().paint(page: 0, of: document, resolution: 72, into: counter)
    #expect(counter.writes > 0)
    for count in 0..<counter.writes {
      #expect(throws: PaintingError.output(OutputFailure(operation: "write", systemCode: 28))) {
        try PNGPainter().paint(page: 0, of: document, resolution: 72, into: FailingSink(takes: count))
      }
    }
  }

  @Test func unknownPageIsAnError() {
    #expect(throws: PaintingError.noSuchPage(1)) {
      try PNGPainter().paint(page: 1, of: sampleDocument([[]]), resolution: 72, into: MemorySink())
    }
  }

  private func blackDot() throws -> [UInt8] {
    let sink = MemorySink()
    let box = PaintItem.fill(Rectangle(x: 0, y: 0, width: 1, height: 1), .black)
    let document = sampleDocument([[box]], size: Size(width: 1, height: 1))
    try PNGPainter().paint(page: 0, of: document, resolution: 72, into: sink)
    return sink.bytes
  }
}
