public import Diagnostics
public import DocumentModel
internal import Geometry
public import Typography

/// Lays a document out: boxes, column widths, page breaks, positioned items.
///
/// Knows nothing of files, PDF or Cairo, and reads neither clock nor disk.
public struct PageLayouter: Sendable {
  private let typesetter: Typesetter
  private let images: any ImageSource
  private let limits: LayoutLimits

  public init(typesetter: Typesetter, images: any ImageSource, limits: LayoutLimits = LayoutLimits()) {
    self.typesetter = typesetter
    self.images = images
    self.limits = limits
  }

  /// The pages of a document and everything found wrong on the way.
  ///
  /// - Returns: nil for the document when a fault makes its pages worthless, such as a missing glyph or picture.
  public func layout(_ tree: DocumentTree) -> (document: PagedDocument?, diagnostics: [Diagnostic]) {
    let builder = BoxBuilder(language: tree.metadata.language, typesetter: typesetter, images: images)
    let body = builder.build(tree)
    let master = PageMaster(styles: tree.pageStyles)
    var solver = ColumnWidthSolver()
    solver.solve(TableSite.sites(in: body, width: master.contentWidth(ofPage: 0, named: body.firstPageName)))
    var breaker = PageBreaker(body: body, master: master, columnWidths: solver.widths, limits: limits)
    let pages = breaker.pages()
    let composer = PageComposer(structure: builder.structure)
    let composed = compose(pages, master: master, with: composer)
    var diagnostics = builder.diagnostics + solver.diagnostics + breaker.diagnostics + composer.diagnostics
    diagnostics += composed.diagnostics
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let document = PagedDocument(
      metadata: tree.metadata, pages: composed.pages, structure: composer.structure.tree,
      outline: composer.outline, destinations: composer.destinations)
    return (document, diagnostics)
  }

  private func compose(_ pages: [PageBreaker.BrokenPage], master: PageMaster, with composer: PageComposer)
    -> (
      pages: [Page], diagnostics: [Diagnostic]
    )
  {
    var finished: [Page] = []
    var diagnostics: [Diagnostic] = []
    for (index, page) in pages.enumerated() {
      composer.beginPage(index)
      composer.compose(page.fragment, at: Point(x: page.style.margin.left, y: page.style.margin.top))
      let margins = MarginBoxComposer(
        typesetter: typesetter, pageNumber: index + 1, pageCount: pages.count,
        namedStrings: composer.namedStrings)
      diagnostics += margins.compose(page.style, on: &composer.canvas)
      finished.append(
        composer.canvas.page(size: page.style.size, label: CounterText.text(of: index + 1, style: .thai)))
    }
    return (finished, diagnostics)
  }
}
