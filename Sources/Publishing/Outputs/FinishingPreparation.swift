internal import Archiving
internal import MeasuresData
internal import PageLayout

/// What finishing a PDF makes ready while it is being painted, on a second thread where there is one.
struct FinishingPreparation {
  private let makeTexts: @Sendable () -> DocumentTexts
  private let makeParts: (@Sendable () -> ArchiveParts)?
  private let texts: ConcurrentValue<DocumentTexts>?
  private let parts: ConcurrentValue<ArchiveParts>?

  /// - Parameter turnstile: where a second thread, which starts at once, goes before; nil where there is none.
  init(
    for report: Report, _ document: PagedDocument, _ options: OutputOptions, _ archive: ArchiveOptions,
    turnstile: Turnstile?
  ) {
    let makeTexts = { @Sendable in DocumentTexts(of: document) }
    let makeParts = { @Sendable in
      ArchiveParts(
        of: document, options: archive,
        attachments: ReportAttachments(of: report, shownIn: document).files)
    }
    self.makeTexts = makeTexts
    self.makeParts = options.isArchival ? makeParts : nil
    texts = turnstile.map { ConcurrentValue(goingBeforeAt: $0, makeTexts) }
    parts = options.isArchival ? turnstile.map { ConcurrentValue(goingBeforeAt: $0, makeParts) } : nil
  }

  /// Waits for the end of all work, also when nothing was painted: no thread should outlast the process.
  func end() {
    _ = texts?.value()
    _ = parts?.value()
  }

  /// Finishes the painted PDF; waits for each part where it is needed.
  func finish(
    _ painted: [UInt8], of document: PagedDocument, _ archive: ArchiveOptions, by archiver: PDFArchiver
  ) throws(ArchivingError) -> [UInt8] {
    let parts = parts.map { parts in { @Sendable in parts.value() } } ?? makeParts
    return try archiver.finish(
      painted, document: document, options: archive, texts: texts?.value() ?? makeTexts(), parts: parts)
  }
}
