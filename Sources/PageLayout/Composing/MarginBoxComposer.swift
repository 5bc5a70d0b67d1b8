internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// Sets what stands in the page margins: page numbers, running titles.
struct MarginBoxComposer {
  let typesetter: Typesetter
  /// The page number, from 1, and the count of all pages.
  let pageNumber: Int
  let pageCount: Int
  let namedStrings: NamedStrings

  /// Adds the margin boxes of a page as artifacts; returns what was found wrong.
  func compose(_ style: PageStyle, on canvas: inout PageCanvas) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for position in MarginBoxPosition.allCases {
      guard let box = style.marginBoxes[position], !box.content.isEmpty else { continue }
      let area = area(at: position, of: style)
      let (items, found) = items(of: box, at: position, in: area)
      canvas.addArtifact(items, kind: position.isTop ? .header : .footer)
      diagnostics += found
    }
    return diagnostics
  }

  /// The whole width between the side margins, above or below the page content. Boxes side by side share it and
  /// are kept apart by their alignment.
  private func area(at position: MarginBoxPosition, of style: PageStyle) -> Rectangle {
    let width = style.size.width - style.margin.horizontal
    let y = position.isTop ? 0 : style.size.height - style.margin.bottom
    return Rectangle(
      x: style.margin.left, y: y, width: width,
      height: position.isTop ? style.margin.top : style.margin.bottom)
  }

  private func items(of box: MarginBox, at position: MarginBoxPosition, in area: Rectangle) -> (
    [PaintItem], [Diagnostic]
  ) {
    let edges = BlockEdges(box.style.box, containingWidth: area.size.width)
    let text = StyledText(content: box.content.map(text(of:)).joined(), style: box.style.text)
    let content = ParagraphContent(pieces: [.text(text)], style: box.style.paragraph, strut: box.style.text)
    let (shaped, diagnostics) = typesetter.shape(content)
    let lines = shaped.lines(width: edges.contentWidth)
    let height = lines.reduce(Points.zero) { $0 + $1.height }
    let frame = frame(of: box, at: position, textHeight: height, edges: edges, in: area)
    let fragment = Fragment(
      size: frame.size,
      content: .lines(ParagraphBox(shaped: shaped, style: box.style.paragraph, element: nil), []),
      isStart: true, isEnd: true)
    var items = BlockDecoration.items(of: box.style, frame: frame, fragment: fragment)
    var y = frame.minY + edges.top
    for line in lines {
      let x =
        frame.minX + edges.left
        + line.offset(alignment: box.style.paragraph.alignment, width: edges.contentWidth)
      for item in line.items {
        guard case .glyphs(let run) = item.item else { continue }
        items.append(.glyphs(run, at: Point(x: x, y: y + line.baseline) + item.origin))
      }
      y += line.height
    }
    return (items, diagnostics)
  }

  private func frame(
    of box: MarginBox, at position: MarginBoxPosition, textHeight: Points, edges: BlockEdges,
    in area: Rectangle
  ) -> Rectangle {
    let height = edges.top + textHeight + edges.bottom
    let spare = area.size.height - height - edges.margin.vertical
    let above: Points =
      switch box.style.box.verticalAlignment {
      case .top: 0
      case .bottom: spare
      case .middle, .baseline, .raised: spare / 2
      }
    // A box narrower than the page stands at its side of it.
    let free = area.size.width - edges.borderBoxWidth
    let left: Points =
      switch position {
      case .topLeft, .bottomLeft: edges.margin.left
      case .topCenter, .bottomCenter: box.style.box.width == .auto ? edges.margin.left : free / 2
      case .topRight, .bottomRight:
        box.style.box.width == .auto
          ? edges.margin.left : free - (box.style.box.margin.right.resolved(against: area.size.width) ?? 0)
      }
    return Rectangle(
      x: area.minX + left, y: area.minY + edges.margin.top + above, width: edges.borderBoxWidth,
      height: height)
  }

  private func text(of content: GeneratedContent) -> String {
    switch content {
    case .text(let text): text
    case .pageNumber(let style): CounterText.text(of: pageNumber, style: style)
    case .pageCount(let style): CounterText.text(of: pageCount, style: style)
    // Of no sheet: style sheets cannot say it here.
    case .sheetNumber, .sheetCount: ""
    case .namedString(let name, let position): namedStrings.value(of: name, at: position)
    }
  }
}

extension MarginBoxPosition {
  /// Whether the box stands above the page content.
  fileprivate var isTop: Bool {
    switch self {
    case .topLeft, .topCenter, .topRight: true
    case .bottomLeft, .bottomCenter, .bottomRight: false
    }
  }
}
