import DocumentModel
import Geometry

/// Makes the lines of a paragraph from the break points chosen.
struct LineBuilder {
  private let paragraph: ShapedParagraph
  private(set) var lines: [Line] = []

  init(paragraph: ShapedParagraph) { self.paragraph = paragraph }

  /// Adds the line between two break points.
  ///
  /// - Parameter room: how wide the line may be, in points.
  mutating func add(
    _ section: ParagraphSection, from start: BreakPoint, to end: BreakPoint, room: Double, isLast: Bool
  ) {
    let slices = LineSlices(paragraph: paragraph, from: start, to: end)
    let naturalWidth = end.endX - start.startX
    let expansion = Expansion(
      slices: slices, style: paragraph.style, paragraph: paragraph, slack: room - naturalWidth, isLast: isLast
    )
    var runs = GlyphRunBuilder(paragraph: paragraph, expansion: expansion)
    for slice in slices.slices { runs.add(slice, isTrailing: slice.atom >= slices.trailingStart) }
    runs.finishRun()
    var extent = paragraph.strut
    for extentOfItem in runs.extents { extent = extent.union(extentOfItem) }
    let width = naturalWidth + expansion.total
    let utf8Start = paragraph.offset(of: start, in: section)
    let utf8End = isLast ? section.utf8Range.upperBound : paragraph.offset(of: end, in: section)
    lines.append(
      Line(
        items: runs.items, width: Points(width), height: Points(extent.above + extent.below),
        baseline: Points(extent.above),
        overflow: Points(width > room + LineRoom.tolerance ? width - room : 0),
        utf8Range: utf8Start..<utf8End, isLast: isLast, ink: InkProfile(stretches: runs.stretches)))
  }
}
