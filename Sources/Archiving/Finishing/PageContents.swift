internal import DocumentModel
internal import PageLayout
internal import Synchronization

/// The contents of a document's pages, written anew and compressed by as many threads as help.
///
/// Each thread takes the next page that no other has taken; what a page gets does not depend on the others.
final class PageContents: Sendable {
  private let document: PagedDocument
  private let painted: PaintedPDF
  private let fonts: DocumentFonts
  /// Nil for content that is not tagged.
  private let owners: ContentOwners?
  private let isGrayscale: Bool
  private let next = Atomic<Int>(0)
  private let contents: Mutex<[Result<[UInt8], ArchivingError>?]>

  init(
    of document: PagedDocument, painted: PaintedPDF, fonts: DocumentFonts, owners: ContentOwners?,
    isGrayscale: Bool
  ) throws(ArchivingError) {
    guard painted.pages.count == document.pages.count else {
      throw .unexpectedContent(page: 0, message: "\(painted.pages.count) pages")
    }
    self.document = document
    self.painted = painted
    self.fonts = fonts
    self.owners = owners
    self.isGrayscale = isGrayscale
    contents = Mutex(Array(repeating: nil, count: document.pages.count))
  }

  /// The compressed contents, in the order of the pages.
  ///
  /// - Parameters:
  ///   - deflate: of the caller's thread; others get their own of the same effort.
  ///   - helper: runs work on a second thread; nil where there is none.
  func compressed(
    by deflate: Deflate, helper: PageLayouter.Helper?
  ) throws(ArchivingError) -> [[UInt8]] {
    let effort = deflate.effort
    let join = document.pages.count > 1 ? helper?({ self.work(Deflate(effort)) }) : nil
    work(deflate)
    join?()
    var compressed: [[UInt8]] = []
    for content in contents.withLock({ $0 }) {
      if let content { compressed.append(try content.get()) }
    }
    return compressed
  }

  private func work(_ deflate: Deflate) {
    while true {
      let page = next.add(1, ordering: .relaxed).oldValue
      guard page < document.pages.count else { return }
      let content = Result { () throws(ArchivingError) in deflate.compressed(try rewritten(page)) }
      contents.withLock { $0[page] = content }
    }
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
