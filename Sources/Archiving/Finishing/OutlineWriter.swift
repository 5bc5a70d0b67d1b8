internal import PageLayout

/// Writes the bookmarks (ISO 32000-1, 12.3.3), all open.
struct OutlineWriter {
  /// An entry's place in the tree; entries are named by their place in the list.
  private struct Node {
    var parent: Int?
    var previous: Int?
    var next: Int?
    var first: Int?
    var last: Int?
    /// All entries below.
    var descendants = 0
  }

  private let document: PagedDocument
  private let objects: DocumentObjects
  private var nodes: [Node] = []
  private var roots: (first: Int, last: Int)?

  init(_ document: PagedDocument, _ objects: DocumentObjects) {
    self.document = document
    self.objects = objects
    var open: [Int] = []
    for (index, entry) in document.outline.enumerated() {
      while let last = open.last, document.outline[last].level >= entry.level { open.removeLast() }
      nodes.append(Node(parent: open.last))
      for ancestor in open { nodes[ancestor].descendants += 1 }
      link(index, under: open.last)
      open.append(index)
    }
  }

  /// Writes the outline and gives its number; nil when there are no bookmarks.
  func write(to writer: inout PDFFileWriter) -> Int? {
    guard let roots else { return nil }
    let outline = writer.reserve()
    let entries = writer.reserve(nodes.count).lowerBound
    for (index, node) in nodes.enumerated() {
      writer.add(entries + index) { bytes in
        bytes.append("<</Title")
        bytes.text(document.outline[index].title)
        bytes.append("/Parent ")
        bytes.reference(node.parent.map { entries + $0 } ?? outline)
        bytes.append("/Dest")
        DestinationWriter.write(document.outline[index].destination, document, objects, to: &bytes)
        write(node, firstNumber: entries, to: &bytes)
        bytes.append(">>")
      }
    }
    writer.add(outline) { bytes in
      bytes.append("<</Type/Outlines/First ")
      bytes.reference(entries + roots.first)
      bytes.append("/Last ")
      bytes.reference(entries + roots.last)
      bytes.append("/Count ")
      bytes.integer(nodes.count)
      bytes.append(">>")
    }
    return outline
  }

  private func write(_ node: Node, firstNumber: Int, to bytes: inout PDFBytes) {
    let links: [(StaticString, Int?)] = [
      ("/Prev ", node.previous), ("/Next ", node.next), ("/First ", node.first), ("/Last ", node.last),
    ]
    for case (let key, let index?) in links {
      bytes.append(key)
      bytes.reference(firstNumber + index)
    }
    guard node.descendants > 0 else { return }
    bytes.append("/Count ")
    bytes.integer(node.descendants)
  }

  private mutating func link(_ index: Int, under parent: Int?) {
    let previous = parent.map { nodes[$0].last } ?? roots?.last
    if let previous {
      nodes[previous].next = index
      nodes[index].previous = previous
    }
    if let parent {
      nodes[parent].first = nodes[parent].first ?? index
      nodes[parent].last = index
    } else {
      roots = (roots?.first ?? index, index)
    }
  }
}
