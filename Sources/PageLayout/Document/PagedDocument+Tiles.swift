internal import DocumentModel
public import Geometry

extension PagedDocument {
  /// The document with every page that is longer than a sheet of paper cut in two across its longer side: left and
  /// right, or top and bottom, in this order.
  ///
  /// Nothing is said twice and nothing lost: each run of glyphs goes to the half on which its middle lies, lines and
  /// fills are cut at the seam. Short strokes at the seam show where the halves meet. A layout that leaves the seam free
  /// loses no ink.
  public func tiled(forPaperOfLength length: Points) -> PagedDocument {
    let cuts = pages.map { PageCut($0, paperLength: length) }
    var tiles: [Page] = []
    var places = TilePlaces()
    for (index, cut) in cuts.enumerated() {
      for (half, tile) in cut.tiles().enumerated() {
        places.add(tile, ofPage: index, offset: cut.offset(of: half), as: tiles.count)
        tiles.append(
          Page(
            size: tile.size, label: CounterText.text(of: tiles.count + 1, style: .thai),
            content: tile.content, links: tile.links))
      }
    }
    return PagedDocument(
      metadata: metadata, pages: tiles,
      structure: StructureTree(elements: structure.elements.map(places.moved)),
      outline: outline.map {
        OutlineEntry(level: $0.level, title: $0.title, destination: places.moved($0.destination, cuts: cuts))
      },
      destinations: destinations.mapValues { places.moved($0, cuts: cuts) },
      sheets: sheets.map { places.moved($0) })
  }
}
