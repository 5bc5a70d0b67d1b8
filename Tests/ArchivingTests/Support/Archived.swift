import Archiving
import DocumentModel
import PageLayout
import Painting
import Testing

/// A document painted and finished.
func archived(
  _ document: PagedDocument, attachments: [AttachedFile] = [], isArchival: Bool = true,
  helper: PageLayouter.Helper? = nil
) throws -> [UInt8] {
  let options = ArchiveOptions(date: try sampleDate())
  let parts = { ArchiveParts(of: document, options: options, attachments: attachments) }
  return try PDFArchiver(helper: helper).finish(
    painted(document), document: document, options: options, texts: DocumentTexts(of: document),
    parts: isArchival ? parts : nil)
}

/// A document as finishing gets it.
func painted(_ document: PagedDocument) throws -> [UInt8] {
  let sink = MemorySink()
  try PDFPainter().paint(document, options: PDFOptions(date: sampleDate()), into: sink)
  return sink.bytes
}

func sampleDate() throws -> DocumentDate { try #require(DocumentDate(year: 2025, month: 9, day: 30)) }
