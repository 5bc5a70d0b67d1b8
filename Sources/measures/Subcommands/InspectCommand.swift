internal import ArgumentParser
internal import Diagnostics
internal import DocumentModel
internal import MeasuresData
internal import PageLayout
internal import Publishing

/// `measures inspect`: the value that a stage gives, on standard output.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("inspect", abstract: HelpText.inspect.current)

  @OptionGroup var job: JobOptions

  @Option(help: HelpText.stage.help)
  var stage: StageArgument

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let console = Console.ofProcess
    guard stage != .data else { return try printData(on: console) }
    var job = try job.job()
    try console.print(try text(of: &job))
    console.report(job.diagnostics)
  }

  /// The texts of the report as printed; needs neither template nor fonts.
  private func printData(on console: Console) throws {
    let (report, diagnostics) = ReportReader.read(try InputFile.read(job.report))
    guard let report, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    let printed = PrintedReport(report, headings: .standard, digitPolicy: job.template.digits?.policy)
    try console.print(printed.json)
    console.report(diagnostics)
  }

  private func text(of job: inout RenderJob) throws -> String {
    let report = try job.report()
    let tree = try job.tree(of: report)
    if stage == .document { return DocumentTreeDump.text(of: tree) }
    let document = try job.pages(of: tree, report: report)
    return stage == .lines ? LineDump.text(of: document) : try PageDump.text(of: document)
  }
}
