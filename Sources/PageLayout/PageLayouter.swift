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
    let master = PageMaster(styles: tree.pageStyles)
    let builder = BoxBuilder(
      language: tree.metadata.language, master: master, typesetter: typesetter, images: images
    )
    let body = builder.build(tree)
    let solver = ColumnWidthSolver(master.tableSites(in: body))
    let broken = shortest(of: solver.alternatives, body: body, master: master)
    let composer = PageComposer(structure: builder.structure)
    let composed = compose(broken.pages, with: composer)
    var diagnostics = builder.diagnostics + solver.diagnostics + broken.diagnostics + composer.diagnostics
    diagnostics += composed.diagnostics
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    var pictures = PicturePreparer(spans: builder.imageSpans)
    let pages = pictures.prepare(composed.pages)
    diagnostics += pictures.diagnostics
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let document = PagedDocument(
      metadata: tree.metadata, pages: pages, structure: composer.structure.tree,
      outline: composer.outline, destinations: composer.destinations)
    return (document, diagnostics)
  }

  /// The document broken into pages with the column widths that need the fewest; of equals the one whose last page is
  /// emptiest.
  private func shortest(
    of alternatives: [[ObjectIdentifier: [Points]]], body: BlockBox, master: PageMaster
  ) -> BrokenDocument {
    let lines = LineCache()
    let breaker = PageBreaker(body: body, master: master, limits: limits)
    var best = BrokenDocument(pages: [], diagnostics: [])
    for (index, widths) in alternatives.enumerated() {
      let broken = breaker.pages(with: Fragmenter(columnWidths: widths, lines: lines))
      if index == 0 || broken.isShorter(than: best) { best = broken }
      if !best.mayLoseItsLastPage { break }
    }
    return best
  }

  private func compose(_ pages: [BrokenDocument.Page], with composer: PageComposer)
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
