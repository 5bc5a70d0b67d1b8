internal import ArgumentParser
internal import Batching
internal import Checking
internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// `measures batch`: many reports in one run.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand(
    "batch", abstract: HelpText.batch.current, discussion: HelpText.batchDiscussion.current)

  @Argument(help: HelpText.batchInputs.help)
  var inputs: [String]

  @Option(help: HelpText.outputFolder.help(valueName: "dir"))
  var output: String

  @OptionGroup var template: TemplateOptions

  @Option(help: HelpText.namePattern.help(valueName: "pattern"))
  var name: String = NamePattern.standard.text

  @Option(help: HelpText.jobs.help(valueName: "n"))
  var jobs: Int?

  @Option(help: HelpText.shard.help(valueName: "i/n"))
  var shard: ShardArgument?

  @Flag(help: HelpText.resume.help)
  var resume = false

  @Flag(help: HelpText.again.help)
  var again = false

  @Flag(help: HelpText.failFast.help)
  var failFast = false

  @Option(help: HelpText.summary.help(valueName: "file"))
  var summary: String?

  @Option(help: HelpText.format.help)
  var format = FormatArgument.pdf

  @Option(help: HelpText.date.help)
  var date: DateArgument?

  @Option(help: HelpText.resolution.help(valueName: "n"))
  var dpi = Int(OutputOptions.defaultResolution)

  @Flag(help: HelpText.grayscale.help)
  var grayscale = false

  @Flag(help: HelpText.unfinished.help)
  var unfinished = false

  @Flag(inversion: .prefixedNo, help: HelpText.batchCheck.help)
  var check = true

  @Flag(help: HelpText.allowFindings.help)
  var allowFindings = false

  @OptionGroup var fonts: FontOptions
  @OptionGroup var language: LanguageOptions

  /// More than any machine has processors.
  private static let mostJobs = 1024

  func validate() throws {
    guard (1...Self.mostJobs).contains(jobs ?? 1) else {
      throw ValidationError(UseText.jobsOutOfRange(Self.mostJobs).current)
    }
    guard OutputOptions.resolutionRange.contains(Double(dpi)) else {
      throw ValidationError(UseText.resolutionOutOfRange(OutputOptions.resolutionRange).current)
    }
    guard !grayscale || format == .pdf else { throw ValidationError(UseText.grayscaleWithoutPDF.current) }
    guard !editionNames.isEmpty else {
      throw ValidationError(UseText.badEditionName(template.edition).current)
    }
    _ = try DocumentDateRule.ofProcess(requested: date)
  }

  func run() throws {
    let pattern = try NamePattern.read(name).get()
    let cancellation = BatchCancellation()
    // Before any thread starts, so that all of them leave the signals to the one that waits for them.
    let signals = SignalWatch(cancellation, cleaning: output)
    defer { signals.end() }
    let runner = BatchRunner(
      try BatchInputs(paths: inputs, outside: output, shard: shard?.shard),
      settings: try settings(names: pattern),
      folder: output,
      shard: shard?.shard)
    let printer = ProgressPrinter(.ofProcess, now: MonotonicClock.now)
    let summary = try runner.run(isResumption: resume, cancellation: cancellation) { printer.tell($0) }
    printer.end()
    try SummaryPrinter(.ofProcess)
      .tell(summary, path: self.summary ?? runner.summaryPath, elapsed: printer.elapsed)
    if let status = BatchStatus.status(of: summary) { throw BatchEnd(status: status) }
  }

  private func settings(names: NamePattern) throws -> BatchSettings {
    let fontFolder = try fonts.folder()
    var stopwatch = Stopwatch.stopped
    let (library, fontRemarks) = try fontFolder.library(timing: &stopwatch)
    var remarks = fontRemarks
    var editions: [RenderSettings] = []
    for name in editionNames {
      let (edition, found) = try template.editionFolder(named: name)
        .compile(
          extraStyles: template.extraStyles(), parts: [format.format.part], paper: template.paperChoice,
          timing: &stopwatch)
      remarks += found
      var settings =
        editions.first
        ?? RenderSettings(
          edition: edition, digitPolicy: template.digits?.policy, fonts: library)
      settings.edition = edition
      editions.append(settings)
    }
    Console.ofProcess.report(remarks)
    var settings = BatchSettings(
      editions: editions,
      output: BatchOutputOptions(
        format: format.format, creator: ProgramVersion.name, resolution: Double(dpi),
        isArchival: !unfinished, isGrayscale: grayscale),
      dateRule: try DocumentDateRule.ofProcess(requested: date), names: names,
      fonts: fontFolder.contentDigest(of: library), program: ProgramIdentity.text(),
      workerCount: jobs ?? ProcessorCount.available, failsFast: failFast, makesAgain: again)
    settings.checker = check ? Checker() : nil
    settings.allowsFindings = allowFindings
    return settings
  }

  /// The editions named, each once.
  private var editionNames: [String] {
    template.edition.utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) }
      .reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
  }
}
