internal import ArgumentParser
internal import MeasuresData
internal import Publishing

/// `measures schema`: the JSON Schema of the data file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("schema", abstract: HelpText.schema.current)

  @Option(help: HelpText.output.help(valueName: "file"))
  var output = "-"

  @OptionGroup var language: LanguageOptions

  func run() throws {
    try OutputDestination(argument: output).write(Array(ReportSchema.json.utf8))
  }
}
