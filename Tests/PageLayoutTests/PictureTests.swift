import Diagnostics
import DocumentModel
import Foundation
import Geometry
import PageLayout
import Testing

@Suite struct PictureTests {
  private let harness = LayoutHarness()

  private var square: Drawing {
    var path = Path()
    path.addRectangle(Rectangle(x: 0, y: 0, width: 10, height: 10))
    return Drawing(
      size: Size(width: 10, height: 10),
      shapes: [DrawnShape(path: path, fill: .black, stroke: ShapeStroke(color: .black, width: 1))])
  }

  private func svg(
    _ attributes: [(String, String)], display: Display = .inlineBlock,
    _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> Node {
    .element(
      Element(
        name: "svg", attributes: attributes.map { Attribute(name: $0.0, value: $0.1) },
        style: Tree.style(display, change), language: "th", drawing: square))
  }

  private func code(_ text: String, millimetres: Double?) -> Node {
    Tree.element(
      "img", .inlineBlock, attributes: [("src", "qr:" + text), ("alt", "รหัส")], []
    ) { if let millimetres { $0.box.width = .length(.millimetres(millimetres)) } }
  }

  private func drawings(of pages: PagedDocument) -> [(mark: MarkedContent.Mark, drawing: Drawing, at: Point)]
  {
    pages.pages.flatMap(\.content).flatMap { content in
      content.items.compactMap { item in
        if case .drawing(let drawing, let origin) = item { (content.mark, drawing, origin) } else { nil }
      }
    }
  }

  @Test func aDrawingIsScaledToItsBoxWithItsPen() throws {
    let picture = svg([("aria-label", "กล่อง")]) {
      $0.box.width = .length(40)
      $0.box.height = .length(20)
    }
    let pages = try harness.pages(Tree.document([picture]))
    let (mark, drawing, _) = try #require(drawings(of: pages).first)
    #expect(mark == .content(identifier: 0))
    #expect(drawing.size == Size(width: 40, height: 20))
    // As large as fits, in the middle.
    #expect(drawing.shapes[0].path.controlBox == Rectangle(x: 10, y: 0, width: 20, height: 20))
    #expect(drawing.shapes[0].stroke?.width == 2)
    let figures = pages.structure.elements.filter { $0.role == .figure }
    #expect(figures.map(\.alternativeText) == ["กล่อง"])
  }

  /// The drawing is 10 pt wide and high by itself.
  @Test(arguments: [(8.0, 4.0, 4.0), (4, 8, 4), (20, 20, 10)])
  func aPictureIsMadeSmallerUntilItFits(width: Double, height: Double, side: Double) throws {
    let picture = svg([("aria-label", "กล่อง")]) {
      $0.box.maxWidth = .length(Points(width))
      $0.box.maxHeight = .length(Points(height))
    }
    let pages = try harness.pages(Tree.document([picture]))
    let (_, drawing, _) = try #require(drawings(of: pages).first)
    #expect(drawing.size == Size(width: Points(side), height: Points(side)))
  }

  @Test(arguments: [("aria-hidden", "true"), ("role", "presentation"), ("aria-label", "")])
  func decorationIsAnArtifact(attribute: (String, String)) throws {
    for display in [Display.block, .inlineBlock] {
      let pages = try harness.pages(Tree.document([svg([attribute], display: display)]))
      #expect(drawings(of: pages).map(\.mark) == [.artifact(.layout)])
      #expect(!pages.structure.elements.contains { $0.role == .figure })
    }
  }

  @Test func aDrawingWithoutWordsIsAFault() throws {
    #expect(
      try harness.layout(Tree.document([svg([])])).diagnostics.map(\.code) == ["layout.image-without-text"])
  }

  /// The same picture twice in a line is two figures.
  @Test func everyPictureHasItsOwnFigure() throws {
    let pages = try harness.pages(
      Tree.document([Tree.element("p", [svg([("aria-label", "ก")]), svg([("aria-label", "ข")])])]))
    let figures = pages.structure.elements.filter { $0.role == .figure }
    #expect(figures.map(\.alternativeText) == ["ก", "ข"])
    #expect(
      figures.map(\.children) == [[.content(page: 0, identifier: 0)], [.content(page: 0, identifier: 1)]])
  }

  @Test func codesAreDrawnWithTheirMargin() throws {
    let pages = try harness.pages(Tree.document([code("https://example.go.th/ก", millimetres: 40)]))
    let (_, drawing, _) = try #require(drawings(of: pages).first)
    #expect(abs(drawing.size.width.millimetres - 40) < 1e-9)
    let modules = try #require(drawing.shapes.last?.path.controlBox)
    // 25 modules and a margin of four on each side.
    let module = drawing.size.width.value / 33
    for edge in [modules.minX, modules.minY] { #expect(abs(edge.value - module * 4) < 1e-9) }
    #expect(abs(modules.size.width.value - module * 25) < 1e-9)
  }

  @Test func aCodeWithoutAWidthIsLargeEnough() throws {
    for count in [1, 60, 300, 1200] {
      let text = String(repeating: "a", count: count)
      #expect(
        try harness.layout(Tree.document(width: 900, height: 900, [code(text, millimetres: nil)]))
          .diagnostics.isEmpty)
    }
  }

  @Test func aCodeTooSmallToReadIsAFault() throws {
    // 21 modules of 22 mm and the margin of 4 modules on each side make 30.4 mm.
    #expect(try harness.layout(Tree.document([code("ก", millimetres: 30.4)])).diagnostics.isEmpty)
    let small = try harness.layout(Tree.document([code("ก", millimetres: 30)]))
    #expect(small.document == nil)
    #expect(small.diagnostics.map(\.code) == ["layout.code-too-small"])
    // More modules want more room, even where the side is long enough.
    let dense = String(repeating: "a", count: 800)
    #expect(
      try harness.layout(Tree.document([code(dense, millimetres: 34)])).diagnostics.map(\.code)
        == ["layout.code-too-small"])
  }

  @Test(arguments: ["", String(repeating: "ก", count: 2000)])
  func aCodeOfNothingOrTooMuchIsAFault(text: String) throws {
    #expect(
      try harness.layout(Tree.document([code(text, millimetres: 40)])).diagnostics.map(\.code)
        == ["layout.code-not-made"])
  }

  @Test func anImageWithoutSourceIsAFault() throws {
    let image = Tree.element("img", .inlineBlock, attributes: [("alt", "ก")], [])
    #expect(
      try harness.layout(Tree.document([image])).diagnostics.map(\.code) == ["layout.image-without-source"])
  }

  /// A grey picture of eight by eight pixels as JPEG.
  private struct OneImage: ImageSource {
    func image(named name: String) -> ImageLookup {
      let base64 = """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P////////////////////////////\
        //////////////////////////////wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAA\
        AAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z
        """
      let bytes = Data(base64Encoded: base64).map { [UInt8]($0) } ?? []
      return .found(name == "broken.jpg" ? bytes.dropLast(20) + [0xFF, 0xD8] : bytes)
    }
  }

  private func image(_ name: String, width: Points, height: Points, keepsProportions: Bool) -> Node {
    Tree.element("img", .block, attributes: [("src", name), ("alt", "ภาพ")], []) {
      $0.box.width = .length(width)
      $0.box.height = .length(height)
      $0.box.keepsPictureProportions = keepsProportions
    }
  }

  @Test(arguments: [
    (true, Rectangle(x: 60, y: 20, width: 40, height: 40)),
    (false, Rectangle(x: 20, y: 20, width: 120, height: 40)),
  ])
  func picturesKeepTheirProportionsWhereAskedTo(keeps: Bool, box: Rectangle) throws {
    let harness = LayoutHarness(images: OneImage())
    let pages = try harness.pages(
      Tree.document([image("a.jpg", width: 120, height: 40, keepsProportions: keeps)]))
    let boxes = pages.pages[0].content.flatMap(\.items).compactMap { item -> Rectangle? in
      if case .image(_, let box) = item { box } else { nil }
    }
    #expect(boxes == [box])
  }

  @Test func aDamagedPictureIsAFault() throws {
    let harness = LayoutHarness(images: OneImage())
    let found = try harness.layout(
      Tree.document([image("broken.jpg", width: 40, height: 40, keepsProportions: false)]))
    #expect(found.document == nil)
    #expect(found.diagnostics.map(\.code) == ["layout.image-broken"])
  }
}
