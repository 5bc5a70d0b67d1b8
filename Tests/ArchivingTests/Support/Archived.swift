import Archiving
import DocumentModel
import PageLayout
import Painting
import Testing

/// A document painted and finished.
func archived(_ document: PagedDocument, attachments: [AttachedFile] = []) throws -> [UInt8] {
  let date = try #require(DocumentDate(year: 2025, month: 9, day: 30))
  let sink = MemorySink()
  try PDFPainter().paint(document, options: PDFOptions(date: date, text: .sampled), into: sink)
  return try PDFArchiver().finish(
    sink.bytes, document: document, options: ArchiveOptions(date: date, attachments: attachments))
}
