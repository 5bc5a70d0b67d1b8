internal import PageLayout

/// Which element of the structure each piece of marked content and each link belongs to.
struct ContentOwners {
  /// The element of each marked content, by page and identifier; nil where nobody owns it.
  let content: [[StructureTree.ElementID?]]
  /// The page on which an element first has content of its own, by element.
  let firstPages: [Int?]

  init(_ document: PagedDocument) throws(ArchivingError) {
    var content = document.pages.map { page in
      Array(repeating: StructureTree.ElementID?.none, count: Self.identifierCount(of: page))
    }
    var firstPages: [Int?] = []
    firstPages.reserveCapacity(document.structure.elements.count)
    for (index, element) in document.structure.elements.enumerated() {
      var firstPage: Int?
      for case .content(let page, let identifier) in element.children {
        guard content.indices.contains(page), content[page].indices.contains(identifier) else {
          throw .unexpectedContent(page: page, message: "no marked content \(identifier)")
        }
        content[page][identifier] = StructureTree.ElementID(index: index)
        firstPage = firstPage ?? page
      }
      firstPages.append(firstPage)
    }
    self.content = content
    self.firstPages = firstPages
  }

  private static func identifierCount(of page: Page) -> Int {
    var count = 0
    for marked in page.content {
      if case .content(let identifier) = marked.mark { count = max(count, identifier + 1) }
    }
    return count
  }
}
