internal import Geometry

/// Collects the content of one page in painting order and numbers its marked content.
struct PageCanvas {
  /// The page, from 0.
  let pageIndex: Int
  private(set) var content: [MarkedContent] = []
  private(set) var links: [Link] = []
  private var nextIdentifier = 0
  private var artifacts: [PaintItem] = []
  private var artifactKind = ArtifactKind.layout

  init(pageIndex: Int) { self.pageIndex = pageIndex }

  /// Adds items that no reader needs; neighbours of one kind are put together.
  mutating func addArtifact(_ items: [PaintItem], kind: ArtifactKind = .layout) {
    guard !items.isEmpty else { return }
    if kind != artifactKind { flushArtifacts() }
    artifactKind = kind
    artifacts += items
  }

  /// Adds content of an element and returns the child to enter in the structure.
  mutating func addContent(_ items: [PaintItem]) -> StructureElement.Child {
    flushArtifacts()
    let identifier = nextIdentifier
    nextIdentifier += 1
    content.append(MarkedContent(mark: .content(identifier: identifier), items: items))
    return .content(page: pageIndex, identifier: identifier)
  }

  /// Adds a link and returns the child to enter in the structure.
  mutating func addLink(_ link: Link) -> StructureElement.Child {
    links.append(link)
    return .link(page: pageIndex, index: links.count - 1)
  }

  /// The finished page.
  mutating func page(size: Size, label: String) -> Page {
    flushArtifacts()
    return Page(size: size, label: label, content: content, links: links)
  }

  private mutating func flushArtifacts() {
    guard !artifacts.isEmpty else { return }
    content.append(MarkedContent(mark: .artifact(artifactKind), items: artifacts))
    artifacts = []
  }
}
