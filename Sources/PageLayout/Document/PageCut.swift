internal import DocumentModel
internal import Geometry
internal import Typography

/// A page and where it is cut in two.
struct PageCut {
  /// One half of a page.
  struct Tile {
    let size: Size
    let content: [MarkedContent]
    /// For each marked content with an identifier: the identifier on the whole page, and here.
    let identifiers: [(old: Int, new: Int)]
    let links: [Link]
    /// For each link its place among those of the whole page.
    let linkIndices: [Int]
  }

  /// The strokes that show where halves meet: long enough to be seen, thin enough to be no part of the page.
  private static let mark = (length: Points.millimetres(6), width: Points(0.5))

  let page: Page
  /// Whether the page is cut at all, and then whether the halves lie beside each other.
  let isCut: Bool
  private let isLandscape: Bool

  init(_ page: Page, paperLength: Points) {
    self.page = page
    // Papers of the same size differ by rounding.
    isCut = max(page.size.width, page.size.height) > paperLength + 1
    isLandscape = page.size.width > page.size.height
  }

  /// The extent of the whole page across the seam.
  private var length: Points { isLandscape ? page.size.width : page.size.height }

  /// Where the top left of a half lies on the whole page.
  func offset(of half: Int) -> Point {
    guard half == 1 else { return .zero }
    return isLandscape ? Point(x: length / 2, y: 0) : Point(x: 0, y: length / 2)
  }

  /// The half that a point of the whole page lies on.
  func half(at point: Point) -> Int {
    isCut && (isLandscape ? point.x : point.y) >= length / 2 ? 1 : 0
  }

  /// The halves; the whole page where nothing is cut.
  func tiles() -> [Tile] {
    guard isCut else {
      return [
        Tile(
          size: page.size, content: page.content,
          identifiers: page.content.compactMap { $0.identifier.map { ($0, $0) } }, links: page.links,
          linkIndices: Array(page.links.indices))
      ]
    }
    return [tile(0), tile(1)]
  }

  private func tile(_ half: Int) -> Tile {
    var content: [MarkedContent] = []
    var identifiers: [(old: Int, new: Int)] = []
    for marked in page.content {
      let items = marked.items.compactMap { part(of: $0, on: half) }
      guard !items.isEmpty else { continue }
      if let old = marked.identifier {
        content.append(MarkedContent(mark: .content(identifier: identifiers.count), items: items))
        identifiers.append((old, identifiers.count))
      } else {
        content.append(MarkedContent(mark: marked.mark, items: items))
      }
    }
    content.append(MarkedContent(mark: .artifact(.layout), items: marks(on: half)))
    let indices = page.links.indices.filter { self.half(at: page.links[$0].rectangle.middle) == half }
    let links = indices.map { index in
      let link = page.links[index]
      return Link(
        rectangle: link.rectangle.moved(by: -offset(of: half)), target: link.target,
        description: link.description, element: link.element)
    }
    return Tile(
      size: isLandscape
        ? Size(width: length / 2, height: page.size.height)
        : Size(width: page.size.width, height: length / 2),
      content: content, identifiers: identifiers, links: links, linkIndices: indices)
  }

  // MARK: Items

  /// What of an item lies on a half.
  private func part(of item: PaintItem, on half: Int) -> PaintItem? {
    let shift = -offset(of: half)
    switch item {
    case .glyphs(let run, let origin):
      let middle = Point(x: origin.x + run.width / 2, y: origin.y)
      return self.half(at: middle) == half ? .glyphs(run, at: origin + shift) : nil
    case .image(let image, let box):
      return self.half(at: box.middle) == half ? .image(image, in: box.moved(by: shift)) : nil
    case .drawing(let drawing, let origin):
      return self.half(at: origin) == half ? .drawing(drawing, at: origin + shift) : nil
    case .fill(let box, let color): return cut(box, on: half).map { .fill($0.moved(by: shift), color) }
    case .stroke(let stroke): return cut(stroke, on: half).map { .stroke($0.moved(by: shift)) }
    }
  }

  /// The part of the axis that a half covers.
  private func range(of half: Int) -> (low: Points, high: Points) {
    half == 0 ? (0, length / 2) : (length / 2, length)
  }

  private func cut(_ box: Rectangle, on half: Int) -> Rectangle? {
    let range = range(of: half)
    let low = max(range.low, isLandscape ? box.minX : box.minY)
    let high = min(range.high, isLandscape ? box.maxX : box.maxY)
    guard high > low else { return nil }
    return isLandscape
      ? Rectangle(x: low, y: box.minY, width: high - low, height: box.size.height)
      : Rectangle(x: box.minX, y: low, width: box.size.width, height: high - low)
  }

  /// Lines run along an axis: those across the seam are cut, those beside it lie on one half.
  private func cut(_ stroke: Stroke, on half: Int) -> Stroke? {
    let range = range(of: half)
    let (start, end) = isLandscape ? (stroke.start.x, stroke.end.x) : (stroke.start.y, stroke.end.y)
    guard start != end else { return self.half(at: stroke.start) == half ? stroke : nil }
    let low = max(range.low, min(start, end))
    let high = min(range.high, max(start, end))
    guard high > low else { return nil }
    var part = stroke
    if isLandscape {
      (part.start.x, part.end.x) = (low, high)
    } else {
      (part.start.y, part.end.y) = (low, high)
    }
    return part
  }

  /// Strokes from the seam inwards, an eighth of its length from either end; they continue each other across it.
  private func marks(on half: Int) -> [PaintItem] {
    let across = isLandscape ? page.size.height : page.size.width
    let seam: Points = half == 0 ? length / 2 : 0
    let inner = half == 0 ? seam - Self.mark.length : Self.mark.length
    return [across / 8, across * (7.0 / 8)].map { place in
      let start = isLandscape ? Point(x: seam, y: place) : Point(x: place, y: seam)
      let end = isLandscape ? Point(x: inner, y: place) : Point(x: place, y: inner)
      return .stroke(Stroke(start: start, end: end, width: Self.mark.width, line: .solid, color: .black))
    }
  }
}

extension MarkedContent {
  /// The identifier of content; nil for artifacts.
  fileprivate var identifier: Int? {
    guard case .content(let identifier) = mark else { return nil }
    return identifier
  }
}

extension Rectangle {
  fileprivate var middle: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }
}

extension Stroke {
  fileprivate func moved(by offset: Point) -> Stroke {
    var moved = self
    moved.start = start + offset
    moved.end = end + offset
    return moved
  }
}

extension Point {
  fileprivate static prefix func - (point: Point) -> Point { Point(x: -point.x, y: -point.y) }
}
