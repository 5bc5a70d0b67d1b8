internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// Cuts the body of a document into pages.
struct PageBreaker {
  /// A page with what stands on it.
  struct BrokenPage {
    let style: PageStyle
    let fragment: Fragment
  }

  private let body: BlockBox
  private let master: PageMaster
  private let fragmenter: Fragmenter
  private let limits: LayoutLimits
  private(set) var diagnostics: [Diagnostic] = []

  init(body: BlockBox, master: PageMaster, columnWidths: [ObjectIdentifier: [Points]], limits: LayoutLimits) {
    self.body = body
    self.master = master
    self.fragmenter = Fragmenter(columnWidths: columnWidths)
    self.limits = limits
  }

  /// All pages; an empty document has one.
  mutating func pages() -> [BrokenPage] {
    var pages: [BrokenPage] = []
    var token: BreakToken?
    repeat {
      let style = master.style(ofPage: pages.count, named: pageName(at: token))
      let room = Room(
        width: style.size.width - style.margin.horizontal, height: style.size.height - style.margin.vertical,
        mustProgress: true)
      switch fragmenter.layout(body, in: room, from: token, as: .page) {
      case .complete(let fragment):
        pages.append(BrokenPage(style: style, fragment: fragment))
        token = nil
      case .partial(let fragment, let rest):
        pages.append(BrokenPage(style: style, fragment: fragment))
        token = rest
      case .nothing: token = nil
      }
      if pages.count >= limits.pageCount, token != nil {
        diagnostics.append(.tooManyPages(limit: limits.pageCount))
        return pages
      }
    } while token != nil
    return pages
  }

  /// The named page that the next child of the body wants.
  private func pageName(at token: BreakToken?) -> String? {
    guard case .block(let next, _)? = token else { return body.firstPageName }
    return body.children.indices.contains(next) ? body.children[next].pageName : nil
  }
}
