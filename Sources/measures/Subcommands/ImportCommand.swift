internal import ArgumentParser
internal import Diagnostics
internal import Interchange
internal import MeasuresData
internal import Publishing

/// `measures import`: a file that people have becomes a data file.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("import", abstract: HelpText.importing.current)

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
    if Self.endings.contains(where: { (output ?? "").utf8.reversed().starts(with: $0.utf8.reversed()) }) {
      return try writeAll(options, on: console)
    }
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

  /// Names of files with a report a line (JSON Lines), which `batch` takes.
  private static let endings = [".jsonl", ".ndjson"]

  /// Writes the reports of all agencies of a file, a line each. What is wrong with one keeps none of the others back.
  private func writeAll(_ options: ImportOptions, on console: Console) throws {
    let all = ReportImporter.readAll(try InputFile.read(file), options: options)
    let good = all.filter { !$0.diagnostics.hasErrors }.compactMap(\.report)
    let diagnostics = all.flatMap(\.diagnostics)
    guard !good.isEmpty else { throw DiagnosticsError(diagnostics) }
    let lines = good.map { Self.line(ReportJSONWriter.write($0)) + [0x0A] }
    try OutputDestination(argument: output ?? "-").write(Array(lines.joined()))
    guard good.count == all.count else { throw DiagnosticsError(diagnostics) }
    console.report(diagnostics)
  }

  /// JSON on one line: line ends and the spaces behind them stand between values only.
  private static func line(_ json: String) -> [UInt8] {
    Array(json.utf8.split(separator: 0x0A).map { $0.drop { $0 == 0x20 } }.joined())
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
