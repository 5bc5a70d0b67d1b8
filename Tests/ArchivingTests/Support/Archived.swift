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
  let options = ArchiveOptions(date: try sampleDate(), attachments: attachments, isArchival: isArchival)
  return try PDFArchiver(helper: helper)
    .finish(painted(document), with: ArchivePreparation(of: document, options: options))
}

/// A document as finishing gets it.
func painted(_ document: PagedDocument) throws -> [UInt8] {
  let sink = MemorySink()
  try PDFPainter().paint(document, options: PDFOptions(date: sampleDate()), into: sink)
  return sink.bytes
}

func sampleDate() throws -> DocumentDate { try #require(DocumentDate(year: 2025, month: 9, day: 30)) }
