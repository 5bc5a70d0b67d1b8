internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// Turns the fragments of a page into positioned items and enters them in the structure tree.
final class PageComposer {
  let structure: StructureBuilder
  var canvas: PageCanvas
  private(set) var outline: [OutlineEntry] = []
  private(set) var destinations: [String: Destination] = [:]
  private(set) var sheets: [SheetPage] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The paragraphs whose broken words were told of.
  private var brokenParagraphs: Set<ObjectIdentifier> = []
  var namedStrings = NamedStrings()
  private let fragmenter: Fragmenter
  /// The paper.
  private var page = Rectangle(origin: .zero, size: .zero)
  /// The padding boxes of the positioned boxes around, from the page inwards.
  private var containingBlocks: [Rectangle] = []

  init(structure: StructureBuilder, fragmenter: Fragmenter) {
    self.structure = structure
    self.fragmenter = fragmenter
    self.canvas = PageCanvas(pageIndex: 0)
  }

  /// Begins a page of a style.
  func beginPage(_ index: Int, style: PageStyle) {
    canvas = PageCanvas(pageIndex: index)
    namedStrings.beginPage()
    page = Rectangle(origin: .zero, size: style.size)
    let content = Point(x: style.margin.left, y: style.margin.top)
    containingBlocks = [Rectangle(origin: content, size: style.contentSize)]
  }

  /// Composes a fragment whose border box has its top left at a point.
  ///
  /// - Parameter isArtifact: whether everything in it is an artifact, as in a repeated table head.
  func compose(_ fragment: Fragment, at place: Point, isArtifact: Bool = false) {
    let origin = place + RelativePosition.offset(of: fragment)
    switch fragment.content {
    case .block(let block, let children, let marker):
      if fragment.isStart { announce(block.landmark, at: origin) }
      let frame = Rectangle(origin: origin, size: fragment.size)
      if block.isDecorated {
        canvas.addArtifact(BlockDecoration.items(of: block.style, frame: frame, fragment: fragment))
      }
      if let marker, let box = block.marker?.paragraph {
        compose([marker], of: box, at: origin, isArtifact: isArtifact)
      }
      diagnoseOverflow(of: fragment, in: block)
      inside(block.style.box, frame: frame) {
        for child in children { compose(child.fragment, at: origin + child.origin, isArtifact: isArtifact) }
      }
    case .lines(let paragraph, let lines):
      if fragment.isStart { for landmark in paragraph.landmarks { announce(landmark, at: origin) } }
      compose(lines, of: paragraph, at: origin, isArtifact: isArtifact)
    case .table(let box, let table):
      if fragment.isStart { announce(box.landmark, at: origin) }
      inside(box.style.box, frame: Rectangle(origin: origin, size: fragment.size)) {
        compose(table, of: box, size: fragment.size, at: origin, isArtifact: isArtifact)
      }
    case .image(let image): compose(image, at: origin, isArtifact: isArtifact)
    case .positioned(let positioned):
      compose(positioned, staticPosition: origin, isArtifact: isArtifact)
    }
  }

  /// Composes what stands in a box, which offsets in it are counted from when it is positioned itself.
  func inside(_ style: BoxStyle, frame: Rectangle, _ body: () -> Void) {
    guard style.position != .static else { return body() }
    let border = BlockEdges(style, containingWidth: frame.size.width).border
    containingBlocks.append(
      Rectangle(
        x: frame.minX + border.left, y: frame.minY + border.top,
        width: max(0, frame.size.width - border.horizontal),
        height: max(0, frame.size.height - border.vertical)))
    body()
    containingBlocks.removeLast()
  }

  private func compose(_ positioned: PositionedBox, staticPosition: Point, isArtifact: Bool) {
    guard let containing = containingBlocks.last else { return }
    let layout = PositionedLayout(containing: containing, fragmenter: fragmenter)
    let placed = layout.layout(positioned.box, staticPosition: staticPosition)
    let frame = Rectangle(origin: placed.origin, size: placed.fragment.size)
    if !page.contains(frame) { diagnostics.append(.outsidePage(at: positioned.box.span)) }
    compose(placed.fragment, at: placed.origin, isArtifact: isArtifact)
  }

  /// Enters bookmarks, link targets and named strings of a block that begins at a point.
  func announce(_ landmark: Landmark?, at point: Point) {
    guard let landmark else { return }
    let destination = Destination(page: canvas.pageIndex, point: point)
    if let anchor = landmark.anchor, destinations[anchor] == nil { destinations[anchor] = destination }
    if let bookmark = landmark.bookmark {
      let level = min(bookmark.level, (outline.last?.level ?? 0) + 1)
      outline.append(OutlineEntry(level: level, title: bookmark.title, destination: destination))
    }
    for string in landmark.namedStrings { namedStrings.assign(string) }
    if let sheet = landmark.sheet { sheets.append(SheetPage(sheet, page: canvas.pageIndex)) }
  }

  func compose(_ image: ImageBox, at origin: Point, isArtifact: Bool) {
    let item = image.picture.item(in: Rectangle(origin: origin, size: image.size))
    guard let element = image.element, !isArtifact else { return canvas.addArtifact([item]) }
    structure.add(canvas.addContent([item]), to: element)
  }

  private func compose(
    _ lines: [PlacedLine], of paragraph: ParagraphBox, at origin: Point, isArtifact: Bool
  ) {
    diagnoseOverflow(of: lines, in: paragraph)
    var writer = ParagraphWriter(
      paragraph: paragraph, element: isArtifact ? nil : paragraph.element, lineCount: lines.count)
    for line in lines { writer.add(line.moved(by: origin)) }
    writer.finish(on: self)
  }

  /// What a block that hides its overflow would hide.
  private func diagnoseOverflow(of fragment: Fragment, in block: BlockBox) {
    let style = block.style.box
    guard style.clipsOverflow, fragment.isEnd, case .length(let height) = style.height else { return }
    let edges = BlockEdges(style, containingWidth: fragment.size.width)
    let wanted = style.includesPaddingAndBorderInSize ? height : height + edges.top + edges.bottom
    let excess = fragment.size.height - wanted
    if excess > Fragmenter.tolerance { diagnostics.append(.overflow(excess, at: block.span)) }
  }

  private func diagnoseOverflow(of lines: [PlacedLine], in paragraph: ParagraphBox) {
    guard let line = lines.first(where: { $0.line.overflow > Fragmenter.tolerance })?.line else {
      return diagnoseBrokenWord(on: lines, in: paragraph)
    }
    let column = line.width - line.overflow
    if let image = paragraph.objects.lazy.compactMap(\.image).first(where: { $0.size.width > column }) {
      diagnostics.append(
        .imageTooWide(image.picture.name, column: column, image: image.size.width, at: image.span))
    } else {
      diagnostics.append(
        .pieceTooWide(
          paragraph.shaped.widestPieceText, column: column, piece: line.width, at: paragraph.span))
    }
  }

  /// A word or number that had to be parted between two letters; once for a head that is repeated.
  private func diagnoseBrokenWord(on lines: [PlacedLine], in paragraph: ParagraphBox) {
    guard let line = lines.first(where: { $0.line.endsInsideWord })?.line,
      brokenParagraphs.insert(ObjectIdentifier(paragraph)).inserted
    else { return }
    let piece = paragraph.shaped.piece(around: line.utf8Range.upperBound)
    diagnostics.append(.brokenWord(piece.text, width: piece.width, at: paragraph.span))
  }
}
