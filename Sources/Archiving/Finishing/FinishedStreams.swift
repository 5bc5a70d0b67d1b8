internal import DocumentModel
internal import PageLayout
internal import Synchronization

/// The large streams of a file, compressed by as many threads as help: the contents of pages, written anew, and the
/// programs of fonts, which painting leaves as they are.
///
/// Each thread takes the next stream that no other has taken; what one is like does not depend on the others.
final class FinishedStreams: Sendable {
  /// Compressed streams.
  struct Compressed {
    /// By page.
    let contents: [[UInt8]]
    /// By the number of the painted file's object.
    let fontPrograms: [Int: [UInt8]]
  }

  private let document: PagedDocument
  private let file: PaintedFile
  private let painted: PaintedPDF
  private let programs: [Int]
  private let fonts: DocumentFonts
  /// Nil for content that is not tagged.
  private let owners: ContentOwners?
  private let isGrayscale: Bool
  private let next = Atomic<Int>(0)
  /// Of the pages, then of the font programs.
  private let results: Mutex<[Result<[UInt8], ArchivingError>?]>

  init(
    of document: PagedDocument, file: PaintedFile, painted: PaintedPDF, fonts: DocumentFonts,
    owners: ContentOwners?, isGrayscale: Bool
  ) throws(ArchivingError) {
    guard painted.pages.count == document.pages.count else {
      throw .unexpectedContent(page: 0, message: "\(painted.pages.count) pages")
    }
    self.document = document
    self.file = file
    programs = fonts.resources.compactMap(\.font.program)
    self.painted = painted
    self.fonts = fonts
    self.owners = owners
    self.isGrayscale = isGrayscale
    results = Mutex(Array(repeating: nil, count: document.pages.count + programs.count))
  }

  /// All streams.
  ///
  /// - Parameters:
  ///   - deflate: of the caller's thread; others get their own of the same effort.
  ///   - helper: runs work on a second thread; nil where there is none.
  func compressed(
    by deflate: Deflate, helper: PageLayouter.Helper?
  ) throws(ArchivingError) -> Compressed {
    let effort = deflate.effort
    let join = document.pages.count > 1 ? helper?({ self.work(Deflate(effort)) }) : nil
    work(deflate)
    join?()
    var streams: [[UInt8]] = []
    for result in results.withLock({ $0 }) {
      if let result { streams.append(try result.get()) }
    }
    let pageCount = document.pages.count
    return Compressed(
      contents: Array(streams.prefix(pageCount)),
      fontPrograms: Dictionary(zip(programs, streams.dropFirst(pageCount))) { first, _ in first })
  }

  private func work(_ deflate: Deflate) {
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < document.pages.count + programs.count else { return }
      let result = Result { () throws(ArchivingError) in deflate.compressed(try stream(index)) }
      results.withLock { $0[index] = result }
    }
  }

  private func stream(_ index: Int) throws(ArchivingError) -> [UInt8] {
    guard index >= document.pages.count else { return try rewritten(index) }
    let number = programs[index - document.pages.count]
    guard let program = file.decodedData(number) else { throw PaintedFile.fault("no stream \(number)") }
    return program
  }

  private func rewritten(_ page: Int) throws(ArchivingError) -> [UInt8] {
    let rewriter = PageContentRewriter(
      page: document.pages[page], pageNumber: page, fonts: fonts, tags: tags(ofPage: page),
      documentLanguage: document.metadata.language, isGrayscale: isGrayscale)
    return try rewriter.rewritten(painted.pages[page].content)
  }

  private func tags(ofPage page: Int) -> [String]? {
    owners?.content[page].map { owner in
      owner.map { document.structure[$0].role.structureType } ?? "P"
    }
  }
}
