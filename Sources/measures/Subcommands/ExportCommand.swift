internal import ArgumentParser
internal import Diagnostics
internal import Interchange
internal import MeasuresData
internal import OfficeFiles
internal import Publishing

/// `measures export`: a report for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("export", abstract: HelpText.export.current)

  @Argument(help: HelpText.report.help)
  var report: String

  @Option(help: HelpText.exportFormat.help)
  var to: ExchangeFormatArgument

  @Option(help: HelpText.output.help(valueName: "file"))
  var output = "-"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let file = try InputFile.read(report)
    let (report, diagnostics) = ReportReader.read(file)
    guard let report, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    try OutputDestination(argument: output).write(try bytes(of: report, file: file))
    Console.ofProcess.report(diagnostics)
  }

  private func bytes(of report: Report, file: SourceFile) throws -> [UInt8] {
    switch to {
    case .json: Array(ReportJSONWriter.write(report).utf8)
    case .csv: ReportExporter.csv(report)
    case .xlsx: try workbook(of: report, file: file)
    }
  }

  private func workbook(of report: Report, file: SourceFile) throws -> [UInt8] {
    do throws(OfficeFault) {
      return try ReportExporter.workbook(report, creator: ProgramVersion.name)
    } catch {
      throw DiagnosticsError([error.diagnostic(in: file)])
    }
  }
}
