internal import DocumentModel
internal import Geometry
internal import PageLayout

/// Writes the structure tree: its elements, the parent tree and the tree of identifiers (ISO 32000-1, 14.7).
struct StructureWriter {
  private let document: PagedDocument
  private let objects: DocumentObjects
  private let owners: ContentOwners
  private let parents: [Int]

  init(_ document: PagedDocument, _ objects: DocumentObjects, _ owners: ContentOwners) {
    self.document = document
    self.objects = objects
    self.owners = owners
    var parents = Array(repeating: objects.structureRoot, count: document.structure.elements.count)
    for (index, element) in document.structure.elements.enumerated() {
      for case .element(let child) in element.children where parents.indices.contains(child.index) {
        parents[child.index] = objects.firstElement + index
      }
    }
    self.parents = parents
  }

  func write(to writer: inout PDFFileWriter) {
    for (index, element) in document.structure.elements.enumerated() {
      writer.add(objects.firstElement + index) { write(element, at: index, to: &$0) }
    }
    let parentTree = writer.add(writeParentTree)
    let identifierTree = writer.add(writeIdentifierTree)
    writer.add(objects.structureRoot) { bytes in
      bytes.append("<</Type/StructTreeRoot/K ")
      bytes.reference(objects.firstElement)
      bytes.append("/ParentTree ")
      bytes.reference(parentTree)
      bytes.append("/ParentTreeNextKey ")
      bytes.integer(document.pages.count + document.pages.reduce(0) { $0 + $1.links.count })
      bytes.append("/IDTree ")
      bytes.reference(identifierTree)
      bytes.append(">>")
    }
  }

  private func write(_ element: StructureElement, at index: Int, to bytes: inout PDFBytes) {
    bytes.append("<</Type/StructElem/S")
    bytes.name(element.role.structureType)
    bytes.append("/P ")
    bytes.reference(parents[index])
    if let page = owners.firstPages[index] {
      bytes.append("/Pg ")
      bytes.reference(objects.pages[page])
    }
    if let language = element.language {
      bytes.append("/Lang")
      bytes.byteString(language.utf8)
    }
    if let text = element.alternativeText {
      bytes.append("/Alt")
      bytes.text(text)
    }
    writeAttributes(of: element, to: &bytes)
    writeChildren(of: element, firstPage: owners.firstPages[index], to: &bytes)
    bytes.append(">>")
  }

  private func writeChildren(of element: StructureElement, firstPage: Int?, to bytes: inout PDFBytes) {
    guard !element.children.isEmpty else { return }
    bytes.append("/K[")
    for child in element.children {
      switch child {
      case .element(let identifier):
        bytes.reference(objects.element(identifier))
        bytes.append(" ")
      case .content(let page, let identifier):
        writeContent(page: page, identifier: identifier, firstPage: firstPage, to: &bytes)
      case .link(let page, let index):
        bytes.append("<</Type/OBJR/Pg ")
        bytes.reference(objects.pages[page])
        bytes.append("/Obj ")
        bytes.reference(objects.links[page].lowerBound + index)
        bytes.append(">>")
      }
    }
    bytes.append("]")
  }

  /// Content on the element's own page is its number; on another page it says which.
  private func writeContent(page: Int, identifier: Int, firstPage: Int?, to bytes: inout PDFBytes) {
    guard page != firstPage else {
      bytes.integer(identifier)
      return bytes.append(" ")
    }
    bytes.append("<</Type/MCR/Pg ")
    bytes.reference(objects.pages[page])
    bytes.append("/MCID ")
    bytes.integer(identifier)
    bytes.append(">>")
  }

  // MARK: Attributes

  private func writeAttributes(of element: StructureElement, to bytes: inout PDFBytes) {
    switch element.role {
    case .tableHeaderCell(let cell):
      bytes.append("/ID")
      bytes.byteString(cell.identifier.utf8)
      bytes.append("/A<</O/Table/Scope")
      bytes.name(cell.scope.rawValue)
      writeSpans(columns: cell.columnSpan, rows: cell.rowSpan, to: &bytes)
      bytes.append(">>")
    case .tableDataCell(let cell): writeAttributes(of: cell, to: &bytes)
    case .list(let numbering):
      bytes.append("/A<</O/List/ListNumbering")
      bytes.name(numbering.value)
      bytes.append(">>")
    case .figure: writeBox(of: element, to: &bytes)
    default: break
    }
  }

  private func writeAttributes(of cell: TableDataCell, to bytes: inout PDFBytes) {
    guard !cell.headers.isEmpty || cell.columnSpan != 1 || cell.rowSpan != 1 else { return }
    bytes.append("/A<</O/Table")
    if !cell.headers.isEmpty {
      bytes.append("/Headers[")
      for header in cell.headers { bytes.byteString(header.utf8) }
      bytes.append("]")
    }
    writeSpans(columns: cell.columnSpan, rows: cell.rowSpan, to: &bytes)
    bytes.append(">>")
  }

  private func writeSpans(columns: Int, rows: Int, to bytes: inout PDFBytes) {
    if columns != 1 {
      bytes.append("/ColSpan ")
      bytes.integer(columns)
    }
    if rows != 1 {
      bytes.append("/RowSpan ")
      bytes.integer(rows)
    }
  }

  /// The box of a figure's picture on its page (ISO 32000-1, 14.8.5.4.3).
  private func writeBox(of element: StructureElement, to bytes: inout PDFBytes) {
    for case .content(let page, let identifier) in element.children {
      guard let box = imageBox(page: document.pages[page], identifier: identifier) else { continue }
      bytes.append("/A<</O/Layout/BBox")
      bytes.rectangle(box, pageHeight: document.pages[page].size.height)
      bytes.append(">>")
      return
    }
  }

  private func imageBox(page: Page, identifier: Int) -> Rectangle? {
    var box: Rectangle?
    for marked in page.content where marked.mark == .content(identifier: identifier) {
      for item in marked.items {
        guard let rectangle = item.pictureBox else { continue }
        box = box?.union(rectangle) ?? rectangle
      }
    }
    return box
  }

  // MARK: Trees

  private func writeParentTree(to bytes: inout PDFBytes) {
    bytes.append("<</Nums[")
    for (page, elements) in owners.content.enumerated() where !elements.isEmpty {
      bytes.integer(page)
      bytes.append("[")
      for element in elements {
        if let element { bytes.reference(objects.element(element)) } else { bytes.append("null") }
        bytes.append(" ")
      }
      bytes.append("]\n")
    }
    for (page, content) in document.pages.enumerated() {
      for (index, link) in content.links.enumerated() {
        bytes.integer(objects.parentTreeKey(page: page, link: index))
        bytes.append(" ")
        bytes.reference(objects.element(link.element))
        bytes.append("\n")
      }
    }
    bytes.append("]>>")
  }

  /// The header cells by identifier, in ascending order of bytes.
  private func writeIdentifierTree(to bytes: inout PDFBytes) {
    var entries: [(identifier: [UInt8], object: Int)] = []
    for (index, element) in document.structure.elements.enumerated() {
      if case .tableHeaderCell(let cell) = element.role {
        entries.append((Array(cell.identifier.utf8), objects.firstElement + index))
      }
    }
    bytes.append("<</Names[")
    for entry in entries.sorted(by: { $0.identifier.lexicographicallyPrecedes($1.identifier) }) {
      bytes.byteString(entry.identifier)
      bytes.reference(entry.object)
      bytes.append("\n")
    }
    bytes.append("]>>")
  }
}

extension PaintItem {
  /// The box of a picture on its page; nil for all else.
  fileprivate var pictureBox: Rectangle? {
    switch self {
    case .image(_, let rectangle): rectangle
    case .drawing(let drawing, let origin): Rectangle(origin: origin, size: drawing.size)
    case .glyphs, .fill, .stroke: nil
    }
  }
}
