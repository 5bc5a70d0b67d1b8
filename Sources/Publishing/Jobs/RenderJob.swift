public import Diagnostics
public import DocumentModel
public import MeasuresData
public import PageLayout
internal import Templating
internal import ThaiText
internal import Typography

/// One report on its way through the stages.
///
/// Each stage takes the value of the stage before and keeps what was found wrong. A stage that finds errors throws all
/// diagnostics so far.
public struct RenderJob {
  /// Everything found wrong so far, in the order of the stages.
  public private(set) var diagnostics: [Diagnostic]
  /// The time of the stages so far.
  public private(set) var stopwatch: Stopwatch

  /// What the templates can say about the output.
  public var facts = OutputFacts()

  /// Whoever passes it lets the second thread go before.
  public let turnstile = Turnstile()

  /// Where lines may end, shared with other jobs of the same report; nil for a job of its own.
  var breaks: SharedBreaks?

  private let source: SourceFile
  private let reading: ConcurrentReading?
  private let settings: RenderSettings
  private let images: FolderImageSource
  private let tools: RenderTools
  private let usesSecondThread: Bool
  private let fontLoading: ConcurrentValue<Void>?

  /// - Parameters:
  ///   - source: the report's data.
  ///   - reading: where the data is being read already; nil when it is to be read when it is asked for.
  ///   - reportFolder: where the pictures lie that the report names; nil when it names none that may be read.
  ///   - tools: what painting keeps from job to job; used by one thread at a time.
  ///   - pictures: gets what every picture is that the job asks for; nil when nobody wants to know.
  ///   - usesSecondThread: whether a second thread helps with fonts, layout and finishing, which are sooner done then.
  ///   - diagnostics: what was found wrong before, with fonts and template.
  public init(
    _ source: SourceFile, reading: ConcurrentReading? = nil, reportFolder: InputFolder?,
    settings: RenderSettings,
    tools: RenderTools = RenderTools(), pictures: PictureRecord? = nil, usesSecondThread: Bool = false,
    diagnostics: [Diagnostic] = [], stopwatch: Stopwatch = .stopped
  ) {
    self.source = source
    self.reading = reading
    self.settings = settings
    self.diagnostics = diagnostics
    self.stopwatch = stopwatch
    self.tools = tools
    self.usesSecondThread = usesSecondThread
    fontLoading =
      usesSecondThread ? ConcurrentValue(goingBeforeAt: turnstile) { settings.loadFonts() } : nil
    images = FolderImageSource(
      folders: [settings.edition.files] + (reportFolder.map { [$0] } ?? []), record: pictures,
      signedPage: settings.signedPage)
  }

  /// The report's data, with the digits that the settings ask for.
  public mutating func report() throws -> Report {
    var report = try stage(.data) { [source, reading] in reading?.result() ?? ReportReader.read(source) }
    if let policy = settings.digitPolicy {
      report.digitPolicy = Located(policy, origin: DataOrigin(path: "digitPolicy", span: nil))
    }
    return report
  }

  /// The filled and styled template.
  public mutating func tree(of report: Report) throws -> DocumentTree {
    guard let template = settings.edition.template else {
      throw UseError(.editionWithoutPages(settings.edition.name))
    }
    return try stage(.document) { [facts, settings] in
      template.fill(
        facts.joined(to: report, signedPage: settings.signedPage),
        options: Self.fillOptions(for: report))
    }
  }

  /// The web copy: one page for browsers in UTF-8, with all that it shows inside.
  public mutating func webPage(of report: Report) throws -> [UInt8] {
    guard let page = settings.edition.webPage else {
      throw UseError(.editionWithoutPages(settings.edition.name))
    }
    return try stage(.document) { [facts, images, settings, breaks] in
      page.fill(
        facts.joined(to: report, signedPage: settings.signedPage),
        options: Self.fillOptions(for: report),
        breaks: Self.breaker(for: report, shared: breaks),
        pictures: WebPictures(source: images).picture(named:))
    }
  }

  /// The text for a form, in UTF-8.
  mutating func formText(of report: Report) throws -> [UInt8] {
    guard let form = settings.edition.form else {
      throw UseError(.editionWithoutPages(settings.edition.name))
    }
    return try stage(.document) { [facts, settings] in
      form.fillText(
        facts.joined(to: report, signedPage: settings.signedPage), options: Self.fillOptions(for: report))
    }
  }

  /// The pages as a PDF in memory.
  mutating func pdf(of document: PagedDocument, report: Report, options: OutputOptions) throws -> [UInt8] {
    try DocumentOutput(of: document, report: report, options: options, tools: tools)
      .bytes(ofFile: 0, timing: &stopwatch)
  }

  /// One page as a PNG picture in memory.
  ///
  /// - Parameter index: from 0.
  mutating func picture(
    ofPage index: Int, of document: PagedDocument, report: Report, options: OutputOptions
  ) throws -> [UInt8] {
    var options = options
    options.format = .png
    return try DocumentOutput(of: document, report: report, options: options, tools: tools)
      .bytes(ofFile: index, timing: &stopwatch)
  }

  private static func breaker(
    for report: Report, shared: SharedBreaks?
  ) -> any BreakOpportunityFinding {
    shared ?? ThaiLineBreaker(userWords: UserWords.words(of: report))
  }

  /// Without a word in the data, digits are Thai (cabinet resolution of 2 May 2543).
  private static func fillOptions(for report: Report) -> FillOptions {
    FillOptions(digitPolicy: report.digitPolicy?.value ?? .thai)
  }

  /// The pages.
  public mutating func pages(of tree: DocumentTree, report: Report) throws -> PagedDocument {
    let helper = helper
    fontLoading?.value()
    return try stage(.layout) { [settings, images, breaks, isDraft = facts.isDraft] in
      let typesetter = Typesetter(
        fonts: settings.fonts, breaks: Self.breaker(for: report, shared: breaks), cache: settings.words)
      let layouter = PageLayouter(typesetter: typesetter, images: images, helper: helper)
      let (document, found) = layouter.layout(tree, on: settings.edition.paper)
      guard let document, isDraft else { return (document, found) }
      let stamped = document.stamped(Self.draftMark, style: tree.body.style.text, by: typesetter)
      return (stamped.document, found + stamped.diagnostics)
    }
  }

  private var helper: PageLayouter.Helper? { usesSecondThread ? turnstile.helper : nil }

  private static let draftMark = "ร่าง"

  /// Paints the pages and writes the files. The data travels inside a PDF that is finished for the archive.
  ///
  /// - Parameter consent: asked when the first file is ready and nothing is written; it throws to have nothing written.
  /// - Returns: the paths written, in order; empty for standard output.
  public mutating func write(
    _ document: PagedDocument, of report: Report, options: OutputOptions, to destination: OutputDestination,
    consent: () throws -> Void = {}
  ) throws -> [String] {
    try DocumentOutput(
      of: document, report: report, options: options, tools: tools,
      turnstile: usesSecondThread ? turnstile : nil
    )
    .write(to: destination, timing: &stopwatch, consent: consent)
  }

  /// Writes one finished file.
  ///
  /// - Returns: the path written; empty for standard output.
  public mutating func write(_ bytes: [UInt8], to destination: OutputDestination) throws -> [String] {
    try stopwatch.time(.write) { try destination.write(bytes) }
    if case .file(let path) = destination { return [path] }
    return []
  }

  /// Runs a stage, keeps its diagnostics, and stops the job when the stage gives no value or has found errors.
  private mutating func stage<Value>(
    _ stage: Stage, _ body: () -> (Value?, [Diagnostic])
  ) throws -> Value {
    let (value, found) = stopwatch.time(stage, body)
    diagnostics += found
    guard let value, !found.hasErrors else {
      // The process is about to end, which no thread should outlast.
      fontLoading?.value()
      throw DiagnosticsError(diagnostics)
    }
    return value
  }
}

extension PageLayouter {
  /// The pages of a document for the paper that was chosen.
  fileprivate func layout(
    _ tree: DocumentTree, on paper: PaperChoice
  ) -> (document: PagedDocument?, diagnostics: [Diagnostic]) {
    switch paper {
    case .declared: return layout(tree)
    case .scaled(let length): return layout(tree.scaled(by: tree.factor(forPaperOfLength: length)))
    case .tiled(let length):
      let (document, diagnostics) = layout(tree)
      return (document?.tiled(forPaperOfLength: length), diagnostics)
    }
  }
}
