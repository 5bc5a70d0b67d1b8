internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// Cuts the body of a document into pages.
struct PageBreaker {
  private let body: BlockBox
  private let master: PageMaster
  private let limits: LayoutLimits

  init(body: BlockBox, master: PageMaster, limits: LayoutLimits) {
    self.body = body
    self.master = master
    self.limits = limits
  }

  /// All pages; an empty document has one.
  func pages(with fragmenter: Fragmenter) -> BrokenDocument {
    var pages: [BrokenDocument.Page] = []
    var token: BreakToken?
    repeat {
      let style = master.style(ofPage: pages.count, named: pageName(at: token))
      let room = Room(
        width: style.size.width - style.margin.horizontal, height: style.size.height - style.margin.vertical,
        mustProgress: true)
      switch fragmenter.layout(body, in: room, from: token, as: .page) {
      case .complete(let fragment):
        pages.append(BrokenDocument.Page(style: style, fragment: fragment))
        token = nil
      case .partial(let fragment, let rest):
        pages.append(BrokenDocument.Page(style: style, fragment: fragment))
        token = rest
      case .nothing: token = nil
      }
      if pages.count >= limits.pageCount, token != nil {
        return BrokenDocument(pages: pages, diagnostics: [.tooManyPages(limit: limits.pageCount)])
      }
    } while token != nil
    return BrokenDocument(pages: pages, diagnostics: [])
  }

  /// The named page that the next child of the body wants.
  private func pageName(at token: BreakToken?) -> String? {
    guard case .block(let next, _)? = token else { return body.firstPageName }
    return body.children.indices.contains(next) ? body.children[next].pageName : nil
  }
}
