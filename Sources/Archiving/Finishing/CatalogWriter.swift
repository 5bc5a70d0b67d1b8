internal import DocumentModel
internal import PageLayout

/// Writes the document catalog and what hangs on it, and the information dictionary.
struct CatalogWriter {
  let document: PagedDocument
  let options: ArchiveOptions
  /// Nil where the archival profiles are left out.
  let parts: ArchiveParts?
  let objects: DocumentObjects
  let pageTree: Int

  /// Writes the catalog and gives its number.
  func write(to writer: inout PDFFileWriter) -> Int {
    let outline = OutlineWriter(document, objects).write(to: &writer)
    let conformance = parts.map { conformanceEntries($0, to: &writer) }
    return writer.add { bytes in
      bytes.append("<</Type/Catalog/Pages ")
      bytes.reference(pageTree)
      bytes.append("/Lang")
      bytes.byteString(document.metadata.language.utf8)
      bytes.append("/ViewerPreferences<</DisplayDocTitle true>>")
      if let outline {
        bytes.append("/PageMode/UseOutlines/Outlines ")
        bytes.reference(outline)
      }
      writePageLabels(to: &bytes)
      if let conformance { bytes.append(conformance) }
      bytes.append(">>")
    }
  }

  /// Writes what the archival profiles ask for, and gives the catalog's entries for it.
  private func conformanceEntries(
    _ parts: ArchiveParts, to writer: inout PDFFileWriter
  ) -> PDFBytes {
    let metadata = writer.addStream(parts.metadata, isPlain: true) {
      $0.append("/Type/Metadata/Subtype/XML")
    }
    let profile = writer.addStream(compressed: parts.colorProfile) { $0.append("/N 3") }
    let attachments = AttachmentWriter(attachments: parts.attachments, date: options.date)
      .write(to: &writer)
    var bytes = PDFBytes()
    bytes.append("/MarkInfo<</Marked true>>/StructTreeRoot ")
    bytes.reference(objects.structureRoot)
    bytes.append("/Metadata ")
    bytes.reference(metadata)
    writeOutputIntent(profile: profile, to: &bytes)
    writeAttachments(parts.attachments.map(\.file.name), attachments, to: &bytes)
    return bytes
  }

  /// Writes the information dictionary, which says the same as the metadata packet, and gives its number.
  func writeInformation(to writer: inout PDFFileWriter) -> Int {
    let metadata = document.metadata
    return writer.add { bytes in
      bytes.append("<</Title")
      bytes.text(metadata.title)
      if let author = metadata.author {
        bytes.append("/Author")
        bytes.text(author)
      }
      if let subject = metadata.subject {
        bytes.append("/Subject")
        bytes.text(subject)
      }
      if !metadata.keywords.isEmpty {
        bytes.append("/Keywords")
        bytes.text(metadata.keywords.joined(separator: ", "))
      }
      bytes.append("/Creator")
      bytes.text(options.creator)
      bytes.append("/Producer")
      bytes.text(options.producer)
      bytes.append("/CreationDate")
      bytes.date(options.date)
      bytes.append("/ModDate")
      bytes.date(options.date)
      bytes.append(">>")
    }
  }

  private func writeOutputIntent(profile: Int, to bytes: inout PDFBytes) {
    bytes.append("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier")
    bytes.append("(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)")
    bytes.append("/DestOutputProfile ")
    bytes.reference(profile)
    bytes.append(">>]")
  }

  /// Page labels, each the number as printed (ISO 32000-1, 12.4.2).
  private func writePageLabels(to bytes: inout PDFBytes) {
    guard document.pages.contains(where: { !$0.label.isEmpty }) else { return }
    bytes.append("/PageLabels<</Nums[")
    for (number, page) in document.pages.enumerated() {
      bytes.integer(number)
      bytes.append("<<")
      if !page.label.isEmpty {
        bytes.append("/P")
        bytes.text(page.label)
      }
      bytes.append(">>")
    }
    bytes.append("]>>")
  }

  private func writeAttachments(_ names: [String], _ specifications: [Int], to bytes: inout PDFBytes) {
    guard !specifications.isEmpty else { return }
    bytes.append("/AF[")
    for specification in specifications {
      bytes.reference(specification)
      bytes.append(" ")
    }
    bytes.append("]/Names<</EmbeddedFiles<</Names[")
    let entries = zip(names, specifications).sorted { $0.0.utf16.lexicographicallyPrecedes($1.0.utf16) }
    for (name, specification) in entries {
      bytes.text(name)
      bytes.reference(specification)
    }
    bytes.append("]>>>>")
  }
}
