internal import ArgumentParser
internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// `measures import`: an existing report's text becomes a data file.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: HelpText.importing.current)

  @Argument(help: HelpText.importFile.help)
  var file: String

  @Option(help: HelpText.output.help(valueName: "file"))
  var output = "-"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let (report, diagnostics) = SourceReportImporter.read(try InputFile.read(file))
    guard let report, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    try OutputDestination(argument: output).write(Array(ReportYAMLWriter.write(report).utf8))
    Console.ofProcess.report(diagnostics)
  }
}
