internal import DocumentModel
internal import PageLayout

/// Writes the page objects anew, with their rewritten content.
struct PageWriter {
  let painted: PaintedPDF
  let fonts: DocumentFonts
  /// By page, compressed.
  let contents: [[UInt8]]
  let objects: DocumentObjects
  /// Nil for pages that are not tagged.
  let owners: ContentOwners?

  func write(to writer: inout PDFFileWriter) {
    writer.take(painted.pageTree)
    let fontNames = writer.add(writeFontNames)
    for page in painted.pages {
      writer.refer(to: page.resources)
      // Written anew because Cairo's may hold a key twice, which no later reader is to see.
      writer.add(page.resourcesObject) { bytes in
        bytes.append(page.resources)
        bytes.append("/Font ")
        bytes.reference(fontNames)
        bytes.append(">>")
      }
    }
    for (number, content) in contents.enumerated() {
      let content = writer.addStream(compressed: content)
      writer.add(painted.pages[number].object) { write(page: number, content: content, to: &$0) }
    }
  }

  /// The fonts of all pages by their names.
  private func writeFontNames(to bytes: inout PDFBytes) {
    bytes.append("<<")
    for resource in fonts.resources {
      bytes.name(resource.name)
      bytes.append(" ")
      bytes.reference(resource.font.object)
    }
    bytes.append(">>")
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
    bytes.append("/Group<</S/Transparency/CS/DeviceRGB/I true>>")
    if let owners { writeStructure(page: number, owners, to: &bytes) }
    bytes.append(">>")
  }

  private func writeStructure(page number: Int, _ owners: ContentOwners, to bytes: inout PDFBytes) {
    bytes.append("/Tabs/S")
    if !owners.content[number].isEmpty {
      bytes.append("/StructParents ")
      bytes.integer(number)
    }
    guard !objects.links[number].isEmpty else { return }
    bytes.append("/Annots[")
    for link in objects.links[number] {
      bytes.reference(link)
      bytes.append(" ")
    }
    bytes.append("]")
  }
}
