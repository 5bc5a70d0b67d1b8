public import Diagnostics
public import DocumentModel
public import MeasuresData
internal import PageLayout
internal import ThaiText

/// Makes one report into any number of editions, in memory, so that nothing is written before all of it is whole.
///
/// The data is read once; fonts and shaped words are shared by all editions. A value for one thread at a time; several
/// threads use a publisher each over the same settings.
public struct EditionPublisher {
  /// What all editions of one call have in common.
  public struct Options: Sendable {
    /// Everything about painting but the format, which each edition has of its own.
    public var output: OutputOptions
    /// Whether every page and file name says that this is a draft.
    public var isDraft: Bool

    public init(output: OutputOptions, isDraft: Bool = false) {
      self.output = output
      self.isDraft = isDraft
    }
  }

  /// Everything found wrong so far; what concerns the data stands there once.
  public private(set) var diagnostics: [Diagnostic]
  /// The time of the stages so far.
  public private(set) var stopwatch: Stopwatch

  private let source: SourceFile
  private let reportFolder: InputFolder?
  private let settings: RenderSettings
  private let tools: RenderTools
  /// The report as it was read.
  public let report: Report
  private let breaks: SharedBreaks

  /// Reads the report.
  ///
  /// - Parameters:
  ///   - source: the report's data; its name gives the outputs theirs.
  ///   - settings: fonts, words and digits; the edition in them is not looked at.
  public init(
    _ source: SourceFile, reportFolder: InputFolder?, settings: RenderSettings,
    tools: RenderTools = RenderTools(), diagnostics: [Diagnostic] = [], stopwatch: Stopwatch = .stopped
  ) throws {
    self.source = source
    self.reportFolder = reportFolder
    self.settings = settings
    self.tools = tools
    var job = RenderJob(
      source, reportFolder: reportFolder, settings: settings, tools: tools, diagnostics: diagnostics,
      stopwatch: stopwatch)
    report = try job.report()
    breaks = SharedBreaks(ThaiLineBreaker(userWords: UserWords.words(of: report)))
    self.diagnostics = job.diagnostics
    self.stopwatch = job.stopwatch
  }

  /// The day that the documents carry by a rule; nil when the rule gives none.
  public func date(by rule: DocumentDateRule) -> DocumentDate? { rule.date(of: report) }

  /// The name of the file or folder of an edition.
  public func outputName(of edition: Edition, isDraft: Bool) -> String {
    let name = isDraft ? edition.name + "-draft" : edition.name
    let year = report.fiscalYear.value
    let file = OutputName.fileName(
      reportPath: source.name, fiscalYear: year, edition: name, format: edition.kind == .web ? .html : .pdf)
    return edition.kind == .folder ? FilePath.withoutExtension(file) : file
  }

  /// Makes the report into one edition.
  ///
  /// - Parameter neighbours: finished files that will lie beside it, for the links of a web copy.
  public mutating func publish(
    _ edition: Edition, options: Options, beside neighbours: [PublishedFile] = []
  ) throws -> PublishedEdition {
    var work = EditionWork(
      edition: edition, report: report, job: job(for: edition), options: options,
      fileName: outputName(of: edition, isDraft: options.isDraft), reportPath: source.name)
    defer {
      diagnostics += work.job.diagnostics
      stopwatch = work.job.stopwatch
    }
    switch edition.kind {
    case .pages: return try work.pages()
    case .web: return try work.web(beside: neighbours)
    case .folder: return try work.folder()
    }
  }

  private func job(for edition: Edition) -> RenderJob {
    var settings = settings
    settings.edition = edition
    var job = RenderJob(
      source, reportFolder: reportFolder, settings: settings, tools: tools, stopwatch: stopwatch)
    job.breaks = breaks
    return job
  }
}
