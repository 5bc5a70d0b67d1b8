public import Geometry
public import PageLayout
import Typography

/// Looks for ink where none may be: over an edge of the page, over a rule of a table, over another line.
///
/// Works on the positioned glyphs and their outlines alone, so that layout's own bookkeeping is not believed.
public struct GeometryFaults {
  /// What was found, in words with page and place.
  public private(set) var faults: [String] = []
  /// Boxes that overlap by less than this touch at most: a hundredth of a millimetre.
  private let tolerance = 0.03

  /// Examines all pages of a document.
  public init(in document: PagedDocument) {
    for (index, page) in document.pages.enumerated() { examine(page, number: index + 1) }
  }

  private struct Ink {
    let box: Rectangle
    let baseline: Points
    let text: String
  }

  private mutating func examine(_ page: Page, number: Int) {
    let inks = Self.inks(of: page)
    let strokes = page.content.flatMap(\.items).compactMap { item -> Stroke? in
      if case .stroke(let stroke) = item { stroke } else { nil }
    }
    for ink in inks {
      if leaves(page, ink.box) { report("leaves the page", ink, page: number) }
      for stroke in strokes where crosses(stroke, ink.box) { report("crosses a rule", ink, page: number) }
    }
    examineOverlaps(inks, page: number)
  }

  private static func inks(of page: Page) -> [Ink] {
    page.content.flatMap(\.items).flatMap { item -> [Ink] in
      guard case .glyphs(let run, let origin) = item else { return [] }
      let text = String(decoding: run.utf8, as: UTF8.self)
      return run.inkBoxes.map { Ink(box: $0.moved(by: origin), baseline: origin.y, text: text) }
    }
  }

  private func leaves(_ page: Page, _ box: Rectangle) -> Bool {
    box.minX < 0 || box.minY < 0 || box.maxX > page.size.width || box.maxY > page.size.height
  }

  private func crosses(_ stroke: Stroke, _ box: Rectangle) -> Bool {
    let half: Points = stroke.width * 0.5
    let line = Rectangle(
      x: min(stroke.start.x, stroke.end.x) - (stroke.start.x == stroke.end.x ? half : 0),
      y: min(stroke.start.y, stroke.end.y) - (stroke.start.y == stroke.end.y ? half : 0),
      width: stroke.start.x == stroke.end.x ? stroke.width : abs(stroke.end.x - stroke.start.x),
      height: stroke.start.y == stroke.end.y ? stroke.width : abs(stroke.end.y - stroke.start.y))
    return overlap(line, box)
  }

  /// Glyphs on different baselines must not touch; marks and bases of one line may.
  private mutating func examineOverlaps(_ inks: [Ink], page: Int) {
    let sorted = inks.sorted { $0.box.minY < $1.box.minY }
    for (index, upper) in sorted.enumerated() {
      for lower in sorted[(index + 1)...] {
        if lower.box.minY > upper.box.maxY { break }
        guard abs((lower.baseline - upper.baseline).value) > 0.5, overlap(upper.box, lower.box) else {
          continue
        }
        report("touches “\(lower.text)”", upper, page: page)
      }
    }
  }

  private func overlap(_ first: Rectangle, _ second: Rectangle) -> Bool {
    let width = min(first.maxX, second.maxX) - max(first.minX, second.minX)
    let height = min(first.maxY, second.maxY) - max(first.minY, second.minY)
    return width.value > tolerance && height.value > tolerance
  }

  private func abs(_ length: Points) -> Points { Points(Swift.abs(length.value)) }
  private func abs(_ number: Double) -> Double { Swift.abs(number) }

  private mutating func report(_ fault: String, _ ink: Ink, page: Int) {
    faults.append("page \(page), \(Int(ink.box.minX.millimetres)) mm: “\(ink.text)” \(fault)")
  }
}
