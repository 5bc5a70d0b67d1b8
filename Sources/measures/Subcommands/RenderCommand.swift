internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import DocumentModel
internal import MeasuresData
internal import PageLayout
internal import Publishing

/// `measures render`: one report in one edition, as a file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render", abstract: HelpText.render.current)

  @OptionGroup var job: JobOptions

  @Option(help: HelpText.format.help)
  var format: FormatArgument?

  @Option(help: HelpText.output.help(valueName: "path"))
  var output: String?

  @Option(help: HelpText.date.help)
  var date: DateArgument?

  @Option(help: HelpText.resolution.help(valueName: "n"))
  var dpi = Int(OutputOptions.defaultResolution)

  @Flag(help: HelpText.grayscale.help)
  var grayscale = false

  @Flag(help: HelpText.unfinished.help)
  var unfinished = false

  @Flag(help: HelpText.timings.help)
  var timings = false

  @Flag(help: HelpText.allowFindings.help)
  var allowFindings = false

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    guard OutputOptions.resolutionRange.contains(Double(dpi)) else {
      throw ValidationError(UseText.resolutionOutOfRange(OutputOptions.resolutionRange).current)
    }
    guard !grayscale || format ?? .pdf == .pdf else {
      throw ValidationError(UseText.grayscaleWithoutPDF.current)
    }
    _ = try dateRule()
  }

  func run() throws {
    let format = try chosenFormat()
    var job = try job.job(part: format.part, stopwatch: Stopwatch(now: MonotonicClock.now))
    let report = try job.report()
    try check(report, readBy: job)
    let options = try outputOptions(for: report, format: format)
    job.facts = OutputFacts(date: options.date)
    let destination = try destination(for: report, format: format)
    guard format != .html else {
      let page = try job.webPage(of: report)
      return tell(try job.write(page, to: destination), pageCount: nil, by: job)
    }
    let tree = try job.tree(of: report)
    let document = try job.pages(of: tree, report: report)
    let paths = try job.write(document, of: report, options: options, to: destination)
    tell(paths, pageCount: document.pages.count, by: job)
  }

  /// The format named, else the one that the edition is for.
  private func chosenFormat() throws -> OutputFormat {
    if let format { return format.format }
    return try job.template.editionFolder(named: job.template.edition).mainPart == .web ? .html : .pdf
  }

  /// Checks the report before it is set: errors stop, warnings are counted in one line.
  private func check(_ report: Report, readBy job: RenderJob) throws {
    let findings = Checker().findings(in: report, readingTold: job.diagnostics)
    let console = Console.ofProcess
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty { console.note(FindingText(language: console.language).text(of: errors)) }
    if !errors.isEmpty, !allowFindings {
      console.note(UseText.findingsStop)
      throw FaultyInput()
    }
    let warnings = findings.count { $0.severity == .warning }
    if warnings > 0 { console.note(UseText.findings(warnings, path: self.job.report)) }
  }

  /// Prints what was found wrong, what was written and, if asked for, how long it took.
  private func tell(_ paths: [String], pageCount: Int?, by job: RenderJob) {
    let console = Console.ofProcess
    console.report(job.diagnostics)
    if !paths.isEmpty { console.note(UseText.written(paths, pageCount: pageCount)) }
    guard timings else { return }
    console.note(TimingTable.text(of: job.stopwatch, processorTime: TimingTable.processorTime()))
  }

  private func outputOptions(for report: Report, format: OutputFormat) throws -> OutputOptions {
    guard let date = try dateRule().date(of: report) else { throw ValidationError(UseText.noDate.current) }
    return OutputOptions(
      format: format, date: date, creator: ProgramVersion.name, resolution: Double(dpi),
      isArchival: !unfinished, isGrayscale: grayscale)
  }

  private func dateRule() throws -> DocumentDateRule { try .ofProcess(requested: date) }

  /// The file named, else one named for the report in the folder `output`, which is made.
  private func destination(for report: Report, format: OutputFormat) throws -> OutputDestination {
    if let output { return OutputDestination(argument: output) }
    let name = OutputName.fileName(
      reportPath: job.report, fiscalYear: report.fiscalYear.value, edition: job.template.edition,
      format: format)
    try FilePath.createFolder(Self.defaultFolder)
    return .file(path: FilePath.join(Self.defaultFolder, name))
  }

  private static let defaultFolder = "output"
}
