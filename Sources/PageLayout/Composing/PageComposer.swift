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
  private(set) var diagnostics: [Diagnostic] = []
  var namedStrings = NamedStrings()

  init(structure: StructureBuilder) {
    self.structure = structure
    self.canvas = PageCanvas(pageIndex: 0)
  }

  /// Begins a page.
  func beginPage(_ index: Int) {
    canvas = PageCanvas(pageIndex: index)
    namedStrings.beginPage()
  }

  /// Composes a fragment whose border box has its top left at a point.
  ///
  /// - Parameter isArtifact: whether everything in it is an artifact, as in a repeated table head.
  func compose(_ fragment: Fragment, at origin: Point, isArtifact: Bool = false) {
    switch fragment.content {
    case .block(let block, let children, let marker):
      if fragment.isStart { announce(block.landmark, at: origin) }
      let frame = Rectangle(origin: origin, size: fragment.size)
      canvas.addArtifact(BlockDecoration.items(of: block.style, frame: frame, fragment: fragment))
      if let marker, let box = block.marker?.paragraph {
        compose([marker], of: box, at: origin, isArtifact: isArtifact)
      }
      for child in children { compose(child.fragment, at: origin + child.origin, isArtifact: isArtifact) }
    case .lines(let paragraph, let lines): compose(lines, of: paragraph, at: origin, isArtifact: isArtifact)
    case .table(let box, let table):
      if fragment.isStart { announce(box.landmark, at: origin) }
      compose(table, of: box, size: fragment.size, at: origin, isArtifact: isArtifact)
    case .image(let image): compose(image, at: origin, isArtifact: isArtifact)
    }
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
  }

  private func compose(_ image: ImageBox, at origin: Point, isArtifact: Bool) {
    let item = image.picture.item(in: Rectangle(origin: origin, size: image.size))
    guard let element = image.element, !isArtifact else { return canvas.addArtifact([item]) }
    structure.add(canvas.addContent([item]), to: element)
  }

  private func compose(
    _ lines: [PlacedLine], of paragraph: ParagraphBox, at origin: Point, isArtifact: Bool
  ) {
    diagnoseOverflow(of: lines, in: paragraph)
    var writer = ParagraphWriter(paragraph: paragraph, element: isArtifact ? nil : paragraph.element)
    for line in lines { writer.add(line.moved(by: origin)) }
    writer.finish(on: &canvas, structure: structure)
  }

  private func diagnoseOverflow(of lines: [PlacedLine], in paragraph: ParagraphBox) {
    guard let line = lines.first(where: { $0.line.overflow > Fragmenter.tolerance })?.line else { return }
    let column = line.width - line.overflow
    if let image = paragraph.images.first(where: { $0.size.width > column }) {
      diagnostics.append(
        .imageTooWide(image.picture.name, column: column, image: image.size.width, at: image.span))
    } else {
      diagnostics.append(
        .pieceTooWide(
          paragraph.shaped.widestPieceText, column: column, piece: line.width, at: paragraph.span))
    }
  }
}
