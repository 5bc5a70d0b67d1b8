import Diagnostics
import DocumentModel
import Geometry
import MeasuresData
import Testing

@testable import Templating

@Suite struct DrawingTests {
  /// The drawing of a template that must be without faults, a user unit for each point.
  private func drawing(
    _ content: String, data: TemplateValue = Sample.record([:]),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> Drawing {
    let body = try Sample.body(
      "<svg viewBox='0 0 100 50' width='100pt' height='50pt'>\(content)</svg>",
      css: "body { color: #ff0000 }",
      data: data, sourceLocation: sourceLocation)
    guard case .element(let element)? = body.children.first else { throw Missing() }
    return try #require(element.drawing, sourceLocation: sourceLocation)
  }

  private struct Missing: Error {}

  private func rounded(_ path: Path) -> [String] {
    func text(_ point: Point) -> String {
      "\((point.x.value * 100).rounded() / 100),\((point.y.value * 100).rounded() / 100)"
    }
    return path.elements.map { element in
      switch element {
      case .move(let point): "M\(text(point))"
      case .line(let point): "L\(text(point))"
      case .curve(let first, let second, let point): "C\(text(first)) \(text(second)) \(text(point))"
      case .close: "Z"
      }
    }
  }

  @Test(arguments: [
    ("M1 2 3 4", ["M1.0,2.0", "L3.0,4.0"]),
    ("m1,2l3-4h-1v.5z", ["M1.0,2.0", "L4.0,-2.0", "L3.0,-2.0", "L3.0,-1.5", "Z"]),
    ("M0 0H5V1e1", ["M0.0,0.0", "L5.0,0.0", "L5.0,10.0"]),
    ("M0 0C1 1 2 1 3 0S5-1 6 0", ["M0.0,0.0", "C1.0,1.0 2.0,1.0 3.0,0.0", "C4.0,-1.0 5.0,-1.0 6.0,0.0"]),
    ("M0 0q3 3 6 0t6 0", ["M0.0,0.0", "C2.0,2.0 4.0,2.0 6.0,0.0", "C8.0,-2.0 10.0,-2.0 12.0,0.0"]),
    // After `z` the next command goes on from where the part began.
    ("M1 1h2zm1 1h1", ["M1.0,1.0", "L3.0,1.0", "Z", "M2.0,2.0", "L3.0,2.0"]),
    ("M10 0A10 10 0 0 1 0 10", ["M10.0,0.0", "C10.0,5.52 5.52,10.0 0.0,10.0"]),
    // Flags need no space between them and what follows.
    ("M10 0A10 10 0 010 10", ["M10.0,0.0", "C10.0,5.52 5.52,10.0 0.0,10.0"]),
    ("M0 0A0 5 0 0 1 3 3", ["M0.0,0.0", "L3.0,3.0"]),
    ("", []),
  ])
  func readsPathData(data: String, wanted: [String]) throws {
    let path = try #require(PathDataReader.path(of: data))
    #expect(rounded(path) == wanted)
  }

  @Test(arguments: [
    "L1 1", "M1", "M1 2 L3", "M0 0 X1 1", "M0 0 A1 1 0 2 0 1 1", "M0 0 L1e9 0", "M0 0ก", "M\u{0E48}1 2",
  ])
  func refusesBrokenPathData(data: String) {
    #expect(PathDataReader.path(of: data) == nil)
  }

  /// Every point of an arc lies on its ellipse.
  @Test func arcsKeepToTheirEllipse() throws {
    let path = try #require(PathDataReader.path(of: "M 8 0 A 8 4 0 1 1 0 -4"))
    #expect(path.elements.count == 4)
    for case .curve(_, _, let point) in path.elements {
      let x = point.x.value / 8
      let y = point.y.value / 4
      #expect(abs(x * x + y * y - 1) < 1e-9)
    }
  }

  @Test(arguments: [
    ("translate(3)", Point(x: 4, y: 1)), ("translate(3,4)", Point(x: 4, y: 5)),
    ("scale(2)", Point(x: 2, y: 2)), ("scale(2 3) translate(1,0)", Point(x: 4, y: 3)),
    ("matrix(1 0 0 1 5 6)", Point(x: 6, y: 7)), ("rotate(90)", Point(x: -1, y: 1)),
    ("rotate(180, 1, 0)", Point(x: 1, y: -1)),
  ])
  func appliesTransforms(text: String, wanted: Point) throws {
    let moved = try #require(TransformReader.transform(of: text)).apply(to: Point(x: 1, y: 1))
    #expect(abs(moved.x.value - wanted.x.value) < 1e-9 && abs(moved.y.value - wanted.y.value) < 1e-9)
  }

  @Test(arguments: ["skewX(3)", "scale", "scale(", "scale(1 2 3)", "\u{0E49}scale(1)"])
  func refusesOtherTransforms(text: String) { #expect(TransformReader.transform(of: text) == nil) }

  @Test func groupsHandPaintOn() throws {
    let shapes = try drawing(
      """
      <g fill='none' stroke='currentColor' stroke-width='2' transform='translate(10 0) scale(2)'>
      <rect x='1' y='1' width='2' height='2'/><path d='M0 0h1' style='stroke:#00f; stroke-dasharray: 1'/></g>
      <line x1='0' y1='0' x2='5' y2='5'/><circle cx='1' cy='1' r='0'/><path d='M0 0' display='none'/>
      """
    ).shapes
    #expect(shapes.count == 2)
    #expect(shapes[0].fill == nil)
    #expect(shapes[0].stroke?.color == Color(red: 1, green: 0, blue: 0))
    #expect(shapes[0].stroke?.width == 4)
    #expect(rounded(shapes[0].path) == ["M12.0,2.0", "L16.0,2.0", "L16.0,6.0", "L12.0,6.0", "Z"])
    #expect(shapes[1].stroke?.color == Color(red: 0, green: 0, blue: 1))
    #expect(shapes[1].stroke?.dashes == [2, 2])
  }

  @Test func valuesOfTheReportDraw() throws {
    let scores = Sample.list([.decimal("10", Sample.origin), .decimal("20.5", Sample.origin)])
    let shapes = try drawing(
      "<circle data-each='s in scores' cx='{{ s }}' cy='{{ loop.number }}' r='1' fill-rule='evenodd'/>",
      data: Sample.record(["scores": scores])
    ).shapes
    #expect(shapes.map { $0.path.controlBox?.origin.x } == [9, 19.5])
    #expect(shapes.map(\.fillsEvenOdd) == [true, true])
  }

  @Test func titleBecomesTheLabel() throws {
    let body = try Sample.body("<svg viewBox='0 0 1 1'><title>กราฟ 10</title></svg>", digits: .thai)
    guard case .element(let element)? = body.children.first else { throw Missing() }
    #expect(element.attribute("aria-label") == "กราฟ ๑๐")
    #expect(element.children.isEmpty)
    // The size of the view box in CSS pixels.
    #expect(element.drawing?.size == Size(width: 0.75, height: 0.75))
  }

  private func faults(_ body: String) -> [String] {
    Sample.fill(body).diagnostics.map { "\($0.code) \($0.span?.description ?? "")" }
  }

  @Test(arguments: [
    ("<svg><text>ก</text></svg>", "drawing.text"), ("<svg><g>ก</g></svg>", "drawing.text"),
    ("<svg><use/></svg>", "drawing.unsupported-element"), ("<svg><p/></svg>", "drawing.unsupported-element"),
    ("<path d='M0 0'/>", "template.unknown-element"),
    ("<svg><rect widht='1'/></svg>", "template.unknown-attribute"),
    ("<svg><rect width='1ก' height='1'/></svg>", "drawing.unsupported-value"),
    ("<svg><rect width='10%' height='1'/></svg>", "drawing.unsupported-value"),
    ("<svg><path d='M0'/></svg>", "drawing.unsupported-value"),
    ("<svg><g opacity='0.5'/></svg>", "drawing.unsupported-value"),
    ("<svg><path d='M0 0h1' style='fill:url(#a)'/></svg>", "drawing.unsupported-value"),
    ("<svg viewBox='0 0 0 1'/>", "drawing.unsupported-value"),
    ("<svg viewBox='0 0 1 1' preserveAspectRatio='none'/>", "drawing.unsupported-value"),
    ("<svg><g transform='skewX(1)'><path d='M0 0'/></g></svg>", "drawing.unsupported-value"),
  ])
  func reportsWhatItCannotDraw(body: String, code: String) {
    #expect(faults(body).map { $0.split(separator: " ").first.map(String.init) } == [code])
  }

  @Test func placesFaultsInTheTemplate() {
    let text = MarkedText(
      "<html><head><title>t</title></head><body><svg><path d=\"⟦drawing.unsupported-value⟧M\u{0E48}⟦/⟧\"/></svg></body></html>"
    )
    let compiler = TemplateCompiler { _ in text.file }
    let (template, faults) = compiler.compile(page: "page.xhtml")
    let found = faults + (template?.fill(Sample.record([:])).diagnostics ?? [])
    #expect(MarkedText.lines(found) == text.expected)
  }

  // MARK: Files

  private func read(_ text: String) -> (drawing: Drawing?, codes: [String]) {
    let (drawing, found) = DrawingReader.read(SourceFile(name: "a.svg", text: text))
    return (drawing, found.map(\.code))
  }

  @Test func readsFiles() throws {
    let (drawing, codes) = read(
      """
      <?xml version="1.0"?><!-- \u{0E48} --><svg xmlns="http://www.w3.org/2000/svg" xmlns:e="e" width="20mm"
      viewBox="0 0 20 10" style="fill:#336699"><e:view/><metadata><e:a>ก</e:a></metadata><defs><clipPath id="a"/></defs>
      <style></style><polygon points="0,0 20,0 20,10" clip-path="none"/></svg>
      """)
    #expect(codes == [])
    let shape = try #require(drawing?.shapes.first)
    #expect(shape.fill == Color(red: 0.2, green: 0.4, blue: 0.6))
    let size = try #require(drawing?.size)
    #expect(abs(size.width.millimetres - 20) < 1e-9 && abs(size.height.millimetres - 10) < 1e-9)
  }

  @Test(arguments: [
    ("<svg><text>ก</text></svg>", "drawing.text"), ("<svg><image/></svg>", "drawing.unsupported-element"),
    ("<svg><style>a{}</style></svg>", "drawing.unsupported-element"),
    ("<svg><path clip-path='url(#a)' d='M0 0'/></svg>", "drawing.unsupported-value"),
    ("<html/>", "drawing.root-is-not-svg"), ("<svg>", "template.unclosed-element"), ("", "template.empty"),
  ])
  func reportsFaultsOfFiles(text: String, code: String) {
    let (drawing, codes) = read(text)
    #expect(drawing == nil)
    #expect(codes == [code])
  }

  @Test func deepFilesAreRefused() {
    let text = String(repeating: "<g>", count: 5000)
    #expect(read("<svg>" + text).drawing == nil)
  }
}
