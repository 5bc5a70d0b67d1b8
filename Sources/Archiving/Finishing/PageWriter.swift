internal import DocumentModel
internal import PageLayout

/// Writes the page objects anew, with their rewritten content.
struct PageWriter {
  let document: PagedDocument
  let painted: PaintedPDF
  let objects: DocumentObjects
  let owners: ContentOwners
  let isGrayscale: Bool

  func write(to writer: inout PDFFileWriter) throws(ArchivingError) {
    guard painted.pages.count == document.pages.count else {
      throw .unexpectedContent(page: 0, message: "\(painted.pages.count) pages")
    }
    writer.take(painted.pageTree)
    for number in document.pages.indices {
      let rewriter = PageContentRewriter(
        page: document.pages[number], pageNumber: number, fonts: painted.pages[number].fonts,
        tags: tags(ofPage: number), documentLanguage: document.metadata.language, isGrayscale: isGrayscale)
      let content = writer.addStream(try rewriter.rewritten(painted.pages[number].content))
      // Written anew because Cairo's may hold a key twice, which no later reader is to see.
      writer.refer(to: painted.pages[number].resources)
      writer.add(painted.pages[number].resourcesObject) { $0.append(painted.pages[number].resources) }
      writer.add(painted.pages[number].object) { write(page: number, content: content, to: &$0) }
    }
  }

  private func tags(ofPage number: Int) -> [String] {
    owners.content[number].map { owner in
      owner.map { document.structure[$0].role.structureType } ?? "P"
    }
  }

  private func write(page number: Int, content: Int, to bytes: inout PDFBytes) {
    let page = painted.pages[number]
    bytes.append("<</Type/Page/Parent ")
    bytes.reference(painted.pageTree)
    bytes.append("/MediaBox")
    bytes.append(page.mediaBox)
    bytes.append("/Resources ")
    bytes.reference(page.resourcesObject)
    bytes.append("/Contents ")
    bytes.reference(content)
    // Pictures with transparency are composed in the colour space of the output intent (ISO 19005-3, 6.2.10).
    bytes.append("/Group<</S/Transparency/CS/DeviceRGB/I true>>/Tabs/S")
    if !owners.content[number].isEmpty {
      bytes.append("/StructParents ")
      bytes.integer(number)
    }
    if !objects.links[number].isEmpty {
      bytes.append("/Annots[")
      for link in objects.links[number] {
        bytes.reference(link)
        bytes.append(" ")
      }
      bytes.append("]")
    }
    bytes.append(">>")
  }
}
