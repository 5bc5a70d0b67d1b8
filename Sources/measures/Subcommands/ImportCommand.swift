internal import ArgumentParser
internal import Diagnostics
internal import Interchange
internal import MeasuresData
internal import Publishing

/// `measures import`: a file that people have becomes a data file.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: HelpText.importing.current)

  @Argument(help: HelpText.importFile.help)
  var file: String

  @Option(help: HelpText.output.help(valueName: "file"))
  var output: String?

  @Option(help: HelpText.encoding.help)
  var encoding: EncodingArgument?

  @Option(help: HelpText.importAgainst.help(valueName: "report"))
  var against: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let console = Console.ofProcess
    let earlier = try against.map { try Self.report(ReportImporter.read(InputFile.read($0))) }
    let options = ImportOptions(encoding: encoding?.encoding)
    let imported = ReportImporter.read(try InputFile.read(file), options: options)
    let report = try Self.report(imported)
    if let earlier {
      let comparison = ReportComparison(from: earlier, to: report)
      try write(report, besides: ComparisonText(language: console.language).text(of: comparison), on: console)
    } else {
      try OutputDestination(argument: output ?? "-").write(Array(text(of: report).utf8))
    }
    console.report(imported.diagnostics)
  }

  private static func report(_ imported: ImportedReport) throws -> Report {
    guard let report = imported.report, !imported.diagnostics.hasErrors else {
      throw DiagnosticsError(imported.diagnostics)
    }
    return report
  }

  /// With a comparison, the comparison is what is printed; the data file is written only where one is named.
  private func write(_ report: Report, besides comparison: String, on console: Console) throws {
    if let output {
      guard output != "-" else { throw ValidationError(UseText.comparisonNeedsFile.current) }
      try OutputDestination(argument: output).write(Array(text(of: report).utf8))
    }
    try console.print(comparison)
  }

  /// YAML, or JSON for a file of that name.
  private func text(of report: Report) -> String {
    (output ?? "").utf8.suffix(5).elementsEqual(".json".utf8)
      ? ReportJSONWriter.write(report) : ReportYAMLWriter.write(report)
  }
}
