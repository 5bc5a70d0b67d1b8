public import Diagnostics
public import DocumentModel
internal import Geometry
public import Typography

extension PagedDocument {
  /// The document with a framed word at the top right of every page, such as ร่าง on a draft.
  ///
  /// It stands in the margin, at the same distance from the paper's edges on every page, however the page is laid out,
  /// and is an artifact: readers of the text pass over it.
  ///
  /// - Parameter style: the family is taken from it; size and weight are the stamp's own.
  public func stamped(
    _ text: String, style: TextStyle, by typesetter: Typesetter
  ) -> (document: PagedDocument, diagnostics: [Diagnostic]) {
    var style = style
    style.fontSize = Self.stampSize
    style.fontWeight = 700
    style.lineHeight = .normal
    let content = ParagraphContent(
      pieces: [.text(StyledText(content: text, style: style))], style: ParagraphStyle(), strut: style)
    let (shaped, diagnostics) = typesetter.shape(content)
    guard let line = shaped.lines(width: .millimetres(60)).first else { return (self, diagnostics) }
    let stamped = pages.map { page in
      Page(
        size: page.size, label: page.label,
        content: page.content + [
          MarkedContent(mark: .artifact(.header), items: Self.stampItems(line, on: page))
        ],
        links: page.links)
    }
    let document = PagedDocument(
      metadata: metadata, pages: stamped, structure: structure, outline: outline, destinations: destinations)
    return (document, diagnostics)
  }

  /// Large enough to be seen at arm's length, small enough for the narrowest margin of the editions.
  private static let stampSize: Points = 18
  /// Beyond what office printers leave blank (4 to 5 mm).
  private static let stampInset = Point(x: .millimetres(12), y: .millimetres(5))
  private static let stampPadding: Points = .millimetres(1.5)

  private static func stampItems(_ line: Line, on page: Page) -> [PaintItem] {
    let width = line.width + stampPadding * 2
    let frame = Rectangle(
      x: page.size.width - stampInset.x - width, y: stampInset.y, width: width, height: line.height)
    let corners = [
      Point(x: frame.minX, y: frame.minY), Point(x: frame.maxX, y: frame.minY),
      Point(x: frame.maxX, y: frame.maxY), Point(x: frame.minX, y: frame.maxY),
    ]
    let sides = corners.indices.map { index in
      PaintItem.stroke(
        Stroke(
          start: corners[index], end: corners[(index + 1) % corners.count], width: 1, line: .solid,
          color: .black))
    }
    let origin = Point(x: frame.minX + stampPadding, y: frame.minY + line.baseline)
    return sides
      + line.items.compactMap { item in
        if case .glyphs(let run) = item.item { .glyphs(run, at: origin + item.origin) } else { nil }
      }
  }
}
