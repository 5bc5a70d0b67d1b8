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
    var lastName: String?
    var group = 0
    repeat {
      let start = PageStart(of: body, at: token)
      let beginsGroup = pages.isEmpty || start.startsGroup || start.name != lastName
      let style = style(ofPage: pages.count, start: start, beginsGroup: beginsGroup)
      if beginsGroup, !pages.isEmpty { group += 1 }
      lastName = start.name
      let size = style.contentSize
      let room = Room(
        width: size.width, height: size.height, definiteHeight: size.height, mustProgress: true)
      switch fragmenter.layout(body, in: room, from: token, as: .root) {
      case .complete(let fragment):
        pages.append(BrokenDocument.Page(style: style, fragment: fragment, group: group))
        token = nil
      case .partial(let fragment, let rest):
        pages.append(BrokenDocument.Page(style: style, fragment: fragment, group: group))
        token = rest
      case .nothing: token = nil
      }
      if pages.count >= limits.pageCount, token != nil {
        return BrokenDocument(pages: pages, diagnostics: [.tooManyPages(limit: limits.pageCount)])
      }
    } while token != nil
    return BrokenDocument(pages: pages, diagnostics: [])
  }

  /// The style of a page, from 0, by what it begins with.
  private func style(ofPage index: Int, start: PageStart, beginsGroup: Bool) -> PageStyle {
    master.styles.style(
      named: start.name, isFirst: start.name == nil ? index == 0 : beginsGroup,
      beginsDocument: start.name != nil && index == 0)
  }
}
