internal import DocumentModel

/// Writes files into the PDF (ISO 32000-1, 7.11.4) as associated files of the document (ISO 19005-3, 6.8).
struct AttachmentWriter {
  let attachments: [CompressedAttachment]
  let date: DocumentDate

  /// Writes the files and gives the numbers of their file specifications, in order.
  func write(to writer: inout PDFFileWriter) -> [Int] {
    attachments.map { attachment in
      let file = attachment.file
      let stream = writer.addStream(compressed: attachment.bytes) { bytes in
        bytes.append("/Type/EmbeddedFile/Subtype")
        bytes.name(file.mediaType)
        bytes.append("/Params<</Size ")
        bytes.integer(file.bytes.count)
        bytes.append("/CreationDate")
        bytes.date(date)
        bytes.append("/ModDate")
        bytes.date(date)
        bytes.append("/CheckSum")
        bytes.byteString(attachment.checksum)
        bytes.append(">>")
      }
      return writer.add { writeSpecification(of: file, stream: stream, to: &$0) }
    }
  }

  private func writeSpecification(of attachment: AttachedFile, stream: Int, to bytes: inout PDFBytes) {
    bytes.append("<</Type/Filespec/F")
    bytes.text(attachment.name)
    bytes.append("/UF")
    bytes.text(attachment.name)
    bytes.append("/Desc")
    bytes.text(attachment.description)
    bytes.append("/AFRelationship")
    bytes.name(attachment.relationship.rawValue)
    bytes.append("/EF<</F ")
    bytes.reference(stream)
    bytes.append("/UF ")
    bytes.reference(stream)
    bytes.append(">>>>")
  }
}
