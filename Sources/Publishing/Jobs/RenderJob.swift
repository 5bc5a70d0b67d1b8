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

  private let source: SourceFile
  private let settings: RenderSettings
  private let images: FolderImageSource
  private let tools: RenderTools

  /// - Parameters:
  ///   - source: the report's data.
  ///   - reportFolder: where the pictures lie that the report names; nil when it names none that may be read.
  ///   - tools: what painting keeps from job to job; used by one thread at a time.
  ///   - pictures: gets what every picture is that the job asks for; nil when nobody wants to know.
  ///   - diagnostics: what was found wrong before, with fonts and template.
  public init(
    _ source: SourceFile, reportFolder: InputFolder?, settings: RenderSettings,
    tools: RenderTools = RenderTools(), pictures: PictureRecord? = nil,
    diagnostics: [Diagnostic] = [], stopwatch: Stopwatch = .stopped
  ) {
    self.source = source
    self.settings = settings
    self.diagnostics = diagnostics
    self.stopwatch = stopwatch
    self.tools = tools
    images = FolderImageSource(
      folders: [settings.edition.files] + (reportFolder.map { [$0] } ?? []), record: pictures,
      signedPage: settings.signedPage)
  }

  /// The report's data, with the digits that the settings ask for.
  public mutating func report() throws -> Report {
    var report = try stage(.data) { [source] in ReportReader.read(source) }
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
        facts.joined(to: report.templateValue, signedPage: settings.signedPage),
        options: Self.fillOptions(for: report))
    }
  }

  /// The web copy: one page for browsers in UTF-8, with all that it shows inside.
  public mutating func webPage(of report: Report) throws -> [UInt8] {
    guard let page = settings.edition.webPage else {
      throw UseError(.editionWithoutPages(settings.edition.name))
    }
    return try stage(.document) { [facts, images, settings] in
      page.fill(
        facts.joined(to: report.templateValue, signedPage: settings.signedPage),
        options: Self.fillOptions(for: report),
        breaks: Self.breaker(for: report), pictures: WebPictures(source: images).picture(named:))
    }
  }

  private static func breaker(for report: Report) -> ThaiLineBreaker {
    ThaiLineBreaker(userWords: UserWords.words(of: report))
  }

  /// Without a word in the data, digits are Thai (cabinet resolution of 2 May 2543).
  private static func fillOptions(for report: Report) -> FillOptions {
    FillOptions(digitPolicy: report.digitPolicy?.value ?? .thai)
  }

  /// The pages.
  public mutating func pages(of tree: DocumentTree, report: Report) throws -> PagedDocument {
    try stage(.layout) { [settings, images] in
      let typesetter = Typesetter(
        fonts: settings.fonts, breaks: Self.breaker(for: report), cache: settings.words)
      let layouter = PageLayouter(typesetter: typesetter, images: images)
      switch settings.edition.paper {
      case .declared: return layouter.layout(tree)
      case .scaled(let length): return layouter.layout(tree.scaled(by: tree.factor(forPaperOfLength: length)))
      case .tiled(let length):
        let (document, diagnostics) = layouter.layout(tree)
        return (document?.tiled(forPaperOfLength: length), diagnostics)
      }
    }
  }

  /// Paints the pages and writes the files. The data travels inside a PDF that is finished for the archive.
  ///
  /// - Returns: the paths written, in order; empty for standard output.
  public mutating func write(
    _ document: PagedDocument, of report: Report, options: OutputOptions, to destination: OutputDestination
  ) throws -> [String] {
    try DocumentOutput(of: document, report: report, options: options, tools: tools)
      .write(to: destination, timing: &stopwatch)
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
    guard let value, !found.hasErrors else { throw DiagnosticsError(diagnostics) }
    return value
  }
}
