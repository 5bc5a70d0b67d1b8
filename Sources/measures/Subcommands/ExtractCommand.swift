internal import ArgumentParser
internal import Publishing

/// `measures extract`: the files that travel in a PDF, as files in a folder.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("extract", abstract: HelpText.extract.current)

  @Argument(help: HelpText.finishedFile.help)
  var file: String

  @Option(help: HelpText.outputFolder.help(valueName: "dir"))
  var output = "."

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let paths = try AttachmentFolder(path: output).write(attachmentsOf: ArchivedFile(path: file))
    try Console.ofProcess.print(paths.map { DisplayText.printable($0) }.joined(separator: "\n"))
  }
}
