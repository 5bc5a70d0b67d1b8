internal import ArgumentParser
internal import Batching
internal import Diagnostics

/// `measures batch-merge`: the outputs of shares become one tree with one summary.
struct BatchMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand(
    "batch-merge", abstract: HelpText.batchMerge.current)

  @Argument(help: HelpText.shardFolders.help)
  var folders: [String]

  @Option(help: HelpText.outputFolder.help(valueName: "dir"))
  var output: String

  @Option(help: HelpText.summary.help(valueName: "file"))
  var summary: String?

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let merger = BatchMerger(folders, into: output)
    let summary = try merger.merge()
    try SummaryPrinter(.ofProcess).tell(summary, path: self.summary ?? merger.summaryPath, elapsed: nil)
    if let status = BatchStatus.status(of: summary) { throw BatchEnd(status: status) }
  }
}
