internal import Geometry

/// Where the content of whole pages went when they were cut.
struct TilePlaces {
  private struct Key: Hashable {
    let page: Int
    let number: Int
  }

  private var contents: [Key: [StructureElement.Child]] = [:]
  private var links: [Key: [StructureElement.Child]] = [:]
  /// The first tile of each page, and where the top left of each of its tiles lies.
  private var tiles: [[(index: Int, offset: Point)]] = []

  /// Notes a tile of a page.
  mutating func add(_ tile: PageCut.Tile, ofPage page: Int, offset: Point, as index: Int) {
    for (old, new) in tile.identifiers {
      contents[Key(page: page, number: old), default: []].append(.content(page: index, identifier: new))
    }
    for (new, old) in tile.linkIndices.enumerated() {
      links[Key(page: page, number: old), default: []].append(.link(page: index, index: new))
    }
    while tiles.count <= page { tiles.append([]) }
    tiles[page].append((index, offset))
  }

  /// The element with its content where it is now.
  func moved(_ element: StructureElement) -> StructureElement {
    var moved = element
    moved.children = element.children.flatMap { child -> [StructureElement.Child] in
      switch child {
      case .element: [child]
      case .content(let page, let identifier): contents[Key(page: page, number: identifier)] ?? []
      case .link(let page, let index): links[Key(page: page, number: index)] ?? []
      }
    }
    return moved
  }

  /// The place on the half where it lies.
  func moved(_ destination: Destination, cuts: [PageCut]) -> Destination {
    guard tiles.indices.contains(destination.page) else { return destination }
    let half = cuts[destination.page].half(at: destination.point)
    guard tiles[destination.page].indices.contains(half) else { return destination }
    let tile = tiles[destination.page][half]
    return Destination(
      page: tile.index,
      point: Point(x: destination.point.x - tile.offset.x, y: destination.point.y - tile.offset.y))
  }

  /// The measure of a sheet, with the first half of its page.
  func moved(_ sheet: SheetPage) -> SheetPage {
    let page = tiles.indices.contains(sheet.page) ? tiles[sheet.page].first?.index : nil
    return SheetPage(
      page: page ?? sheet.page, name: sheet.name, number: sheet.number, count: sheet.count,
      sizes: sheet.sizes,
      size: sheet.size, letterHeight: sheet.letterHeight, fill: sheet.fill)
  }
}
