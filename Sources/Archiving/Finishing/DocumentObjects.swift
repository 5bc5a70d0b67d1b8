internal import PageLayout

/// The numbers of the objects that refer to each other, given out before any of them is written.
struct DocumentObjects {
  /// The page objects, which Cairo has numbered.
  let pages: [Int]
  let structureRoot: Int
  /// The first structure element; element i has this number plus i.
  let firstElement: Int
  /// The link annotations of each page.
  let links: [Range<Int>]

  init(_ document: PagedDocument, _ painted: PaintedPDF, in writer: inout PDFFileWriter) {
    pages = painted.pages.map(\.object)
    structureRoot = writer.reserve()
    firstElement = writer.reserve(document.structure.elements.count).lowerBound
    var links: [Range<Int>] = []
    for page in document.pages { links.append(writer.reserve(page.links.count)) }
    self.links = links
  }

  func element(_ identifier: StructureTree.ElementID) -> Int { firstElement + identifier.index }

  /// The key of a link in the parent tree: the pages come first, then all links.
  func parentTreeKey(page: Int, link: Int) -> Int {
    let first = links.first?.lowerBound ?? 0
    return pages.count + links[page].lowerBound - first + link
  }
}
