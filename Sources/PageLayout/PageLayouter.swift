public import Diagnostics
public import DocumentModel
internal import Geometry
public import Typography

/// Lays a document out: boxes, column widths, page breaks, positioned items.
///
/// Knows nothing of files, PDF or Cairo, and reads neither clock nor disk.
public struct PageLayouter: Sendable {
  /// How many choices of column widths are broken into pages; the likeliest come first.
  private static let mostAlternatives = 3

  private let typesetter: Typesetter
  private let images: any ImageSource
  private let limits: LayoutLimits
  private let helper: Helper?

  /// Begins some work on another thread, or does it at once, and gives what waits for its end.
  public typealias Helper = @Sendable (_ work: @escaping @Sendable () -> Void) -> () -> Void

  /// - Parameter helper: where a second processor has nothing else to do, the paragraphs are shaped on two threads.
  public init(
    typesetter: Typesetter, images: any ImageSource, limits: LayoutLimits = LayoutLimits(),
    helper: Helper? = nil
  ) {
    self.typesetter = typesetter
    self.images = images
    self.limits = limits
    self.helper = helper
  }

  /// Makes the types of the dictionaries of layout, for which the runtime searches all conformances of the program: each
  /// takes as long as the shaping of a paragraph, and else they are made when the first document is laid out.
  public static func prepare() { _ = dictionaryTypes }

  private static let dictionaryTypes: [Any.Type] =
    PageMaster.dictionaryTypes + [
      LineCache.dictionaryType, RowCosts.dictionaryType, ColumnLevels.dictionaryType,
      ColumnWidthSolver.dictionaryType,
    ]

  /// The pages of a document and everything found wrong on the way.
  ///
  /// - Returns: nil for the document when a fault makes its pages worthless, such as a missing glyph or picture.
  public func layout(_ tree: DocumentTree) -> (document: PagedDocument?, diagnostics: [Diagnostic]) {
    let chosen = LayoutAttempt.giving(way: helpedAttempt(tree), attempt: { attempt($0) })
    let builder = chosen.builder
    let composer = PageComposer(structure: builder.structure, fragmenter: chosen.fragmenter)
    let composed = compose(chosen.broken.pages, with: composer)
    var diagnostics = chosen.diagnostics + chosen.broken.diagnostics
    diagnostics += composer.diagnostics + composed.diagnostics
    diagnostics += composer.sheets.map(Diagnostic.sheetSet)
    diagnostics += unknownTargets(builder.linkTargets, known: composer.destinations)
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    var pictures = PicturePreparer(spans: builder.imageSpans)
    let pages = pictures.prepare(composed.pages)
    diagnostics += pictures.diagnostics
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let document = PagedDocument(
      metadata: tree.metadata, pages: pages, structure: composer.structure.finish(),
      outline: composer.outline, destinations: composer.destinations, sheets: composer.sheets)
    return (document, diagnostics)
  }

  /// The same as `attempt`, sooner. The helper has come to its end when this does.
  private func helpedAttempt(_ tree: DocumentTree) -> LayoutAttempt {
    guard let helper else { return attempt(tree) }
    let ahead = ShapingAhead(tree, typesetter: typesetter, images: images)
    let wait = helper { ahead.run() }
    defer {
      ahead.stop()
      wait()
    }
    return attempt(tree, ahead: ahead)
  }

  /// Builds the boxes of a document and breaks them into pages.
  private func attempt(_ tree: DocumentTree, ahead: ShapingAhead? = nil) -> LayoutAttempt {
    let master = PageMaster(styles: tree.pageStyles)
    let builder = BoxBuilder(
      language: tree.metadata.language, master: master, typesetter: typesetter, images: images,
      ahead: ahead)
    let body = builder.build(tree)
    let solver = ColumnWidthSolver(master.tableSites(in: body))
    let lines = LineCache()
    let breaker = PageBreaker(body: body, master: master, limits: limits)
    var broken = shortest(of: solver.alternatives, breaker: breaker, lines: lines)
    var diagnostics = builder.diagnostics + solver.diagnostics
    if builder.hasPageReferences {
      let numbering = PageNumbering(body: body, breaker: breaker, typesetter: typesetter)
      diagnostics += numbering.settle(&broken)
    }
    return LayoutAttempt(
      tree: tree, builder: builder, broken: broken.document, fragmenter: broken.fragmenter,
      diagnostics: diagnostics)
  }

  /// The document broken into pages with the column widths that need the fewest; of equals the first.
  private func shortest(
    of alternatives: [[ObjectIdentifier: [Points]]], breaker: PageBreaker, lines: LineCache
  ) -> (document: BrokenDocument, fragmenter: Fragmenter) {
    var best: (document: BrokenDocument, fragmenter: Fragmenter)?
    for widths in alternatives.prefix(Self.mostAlternatives) {
      let fragmenter = Fragmenter(columnWidths: TableWidths(widths), lines: lines)
      let broken = breaker.pages(with: fragmenter)
      if best.map({ broken.pages.count < $0.document.pages.count }) ?? true { best = (broken, fragmenter) }
      if best?.document.mayLoseItsLastPage == false { break }
    }
    return best
      ?? (
        BrokenDocument(pages: [], diagnostics: []), Fragmenter(columnWidths: TableWidths(), lines: lines)
      )
  }

  /// Links that lead to no element.
  private func unknownTargets(
    _ targets: [(name: String, span: SourceSpan?)], known: [String: Destination]
  ) -> [Diagnostic] {
    targets.filter { known[$0.name] == nil }.map {
      .unknownTarget($0.name, known: Array(known.keys), at: $0.span)
    }
  }

  private func compose(_ pages: [BrokenDocument.Page], with composer: PageComposer)
    -> (
      pages: [Page], diagnostics: [Diagnostic]
    )
  {
    var finished: [Page] = []
    var diagnostics: [Diagnostic] = []
    for (index, page) in pages.enumerated() {
      composer.beginPage(index, style: page.style)
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
