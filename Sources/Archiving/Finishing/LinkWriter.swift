internal import Geometry
internal import PageLayout

/// Writes link annotations (ISO 32000-1, 12.5.6.5) as the archival profiles want them: printed, described, and part of
/// the structure.
struct LinkWriter {
  let document: PagedDocument
  let objects: DocumentObjects

  func write(to writer: inout PDFFileWriter) {
    for (page, content) in document.pages.enumerated() {
      for (index, link) in content.links.enumerated() {
        writer.add(objects.links[page].lowerBound + index) { write(link, page: page, index: index, to: &$0) }
      }
    }
  }

  private func write(_ link: Link, page: Int, index: Int, to bytes: inout PDFBytes) {
    bytes.append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect")
    bytes.rectangle(link.rectangle, pageHeight: document.pages[page].size.height)
    bytes.append("/Contents")
    bytes.text(link.description)
    bytes.append("/StructParent ")
    bytes.integer(objects.parentTreeKey(page: page, link: index))
    bytes.append("/P ")
    bytes.reference(objects.pages[page])
    writeTarget(link.target, to: &bytes)
    bytes.append(">>")
  }

  private func writeTarget(_ target: Link.Target, to bytes: inout PDFBytes) {
    switch target {
    case .destination(let name):
      guard let destination = document.destinations[name] else { return }
      bytes.append("/Dest")
      DestinationWriter.write(destination, document, objects, to: &bytes)
    case .address(let address):
      bytes.append("/A<</S/URI/URI")
      bytes.byteString(Self.percentEncoded(address))
      bytes.append(">>")
    }
  }

  /// An address in ASCII (RFC 3987, 3.1): every other byte as `%XX`.
  private static func percentEncoded(_ address: String) -> [UInt8] {
    var result = PDFBytes()
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F {
        result.append(byte)
      } else {
        result.append("%")
        result.hexadecimal(byte)
      }
    }
    return result.bytes
  }
}
