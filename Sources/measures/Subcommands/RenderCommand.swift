internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import DocumentModel
internal import MeasuresData
internal import PageLayout
internal import Publishing

/// `measures render`: one report in one edition, as a file.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("render", abstract: HelpText.render.current)

  @OptionGroup var job: JobOptions

  @Option(help: HelpText.format.help)
  var format: FormatArgument?

  @Option(help: HelpText.output.help(valueName: "path"))
  var output: String?

  @Option(help: HelpText.date.help)
  var date: DateArgument?

  @Option(help: HelpText.resolution.help(valueName: "n"))
  var dpi = Int(OutputOptions.defaultResolution)

  @Option(help: HelpText.signedPage.help(valueName: "file"))
  var signedPage: String?

  @Flag(help: HelpText.grayscale.help)
  var grayscale = false

  @Flag(help: HelpText.draft.help)
  var draft = false

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
    let hasOwnForm = format == nil && job.template.paper == nil && job.template.tile == nil
    guard job.template.edition != AllEditions.name || hasOwnForm else {
      throw ValidationError(UseText.formatWithAll.current)
    }
    _ = try dateRule()
  }

  func run() throws {
    if job.template.edition == AllEditions.name {
      let names = try ResourceFolders.ofProcess.editionNames(chosen: job.template.templates)
      return try make(names, into: output ?? Self.defaultFolder, asFolder: nil)
    }
    let edition = try job.template.editionFolder(named: job.template.edition)
    if format == nil, edition.kind == .folder {
      return try make([edition.name], into: Self.defaultFolder, asFolder: output)
    }
    try makeOne(format: format?.format ?? (edition.kind == .web ? .html : .pdf))
  }

  /// Makes editions whole and writes them.
  ///
  /// - Parameter path: the folder of the only edition, when the user names one.
  private func make(_ names: [String], into folder: String, asFolder path: String?) throws {
    for name in [folder, path].compactMap({ $0 }) where OutputDestination(argument: name) == .standardOutput {
      throw ValidationError(UseText.folderToStandardOutput.current)
    }
    let all = AllEditions(
      job: job, signedPage: signedPage, dateRule: try dateRule(), isDraft: draft, isArchival: !unfinished,
      isGrayscale: grayscale, tell: tell)
    let result = try all.make(names, stopwatch: Stopwatch(now: MonotonicClock.now)) { edition in
      if let path { return try edition.write(asFolder: path) }
      try FilePath.createFolder(folder)
      return try edition.write(into: folder)
    }
    let console = Console.ofProcess
    console.report(result.publisher.diagnostics)
    for output in result.outputs {
      console.note(UseText.written([output.path], pageCount: output.pageCount))
    }
    tellTimes(of: result.publisher.stopwatch)
  }

  private func makeOne(format: OutputFormat) throws {
    var job = try job.job(
      part: format.part, signedPage: signedPage, usesSecondThread: true,
      stopwatch: Stopwatch(now: MonotonicClock.now))
    let report = try job.report()
    let check = ConcurrentCheck(report, readingTold: job.diagnostics, turnstile: job.turnstile)
    // Also when something else fails: no thread should outlast the process.
    defer { _ = check.findings() }
    let options = try outputOptions(for: report, format: format)
    job.facts = OutputFacts(date: options.date, program: options.creator, isDraft: draft)
    guard format != .html else {
      let page = Result { try job.webPage(of: report) }
      try tell(check)
      let destination = try destination(for: report, format: format)
      return tell(try job.write(page.get(), to: destination), pageCount: nil, by: job)
    }
    let document = Result { try job.pages(of: job.tree(of: report), report: report) }
    // What stops one of the two does not hide what the other has to say.
    if case .failure = document { try tell(check) }
    let pages = try document.get()
    let destination = try destination(for: report, format: format)
    let paths = try job.write(pages, of: report, options: options, to: destination) { try tell(check) }
    tell(paths, pageCount: pages.pages.count, by: job)
    Remains.keep(pages)
    Remains.keep(job)
  }

  /// Says what the check of the report gives before anything is written: errors stop, warnings are counted in one
  /// line.
  private func tell(_ check: ConcurrentCheck) throws {
    let findings = check.findings()
    let console = Console.ofProcess
    let errors = findings.filter { $0.severity == .error }
    if !errors.isEmpty { console.note(FindingText(language: console.language).text(of: errors)) }
    if !errors.isEmpty, !allowFindings {
      console.note(UseText.findingsStop)
      throw FaultyInput()
    }
    let warnings = findings.count { $0.severity == .warning }
    if warnings > 0 { console.note(UseText.findings(warnings, path: job.report)) }
  }

  /// Prints what was found wrong, what was written and, if asked for, how long it took.
  private func tell(_ paths: [String], pageCount: Int?, by job: RenderJob) {
    let console = Console.ofProcess
    console.report(job.diagnostics)
    if !paths.isEmpty { console.note(UseText.written(paths, pageCount: pageCount)) }
    tellTimes(of: job.stopwatch)
  }

  private func tellTimes(of stopwatch: Stopwatch) {
    guard timings else { return }
    Console.ofProcess.note(TimingTable.text(of: stopwatch, processorTime: TimingTable.processorTime()))
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
      reportPath: job.report, fiscalYear: report.fiscalYear.value,
      edition: job.template.edition + (draft ? "-draft" : ""),
      format: format)
    try FilePath.createFolder(Self.defaultFolder)
    return .file(path: FilePath.join(Self.defaultFolder, name))
  }

  private static let defaultFolder = "output"
}
