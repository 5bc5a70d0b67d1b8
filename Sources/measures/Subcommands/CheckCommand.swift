internal import ArgumentParser
internal import Checking
internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// `measures check`: what is probably wrong with a report, or with a plain text.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("check", abstract: HelpText.check.current)

  @Argument(help: HelpText.checkedFile.help)
  var file: String

  @Option(help: HelpText.checkFormat.help)
  var format = CheckFormatArgument.text

  @Flag(help: HelpText.checkedAsText.help)
  var text = false

  @Flag(help: HelpText.submission.help)
  var ita = false

  @Flag(help: HelpText.fix.help)
  var fix = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let source = try InputFile.read(file)
    var checked = check(source)
    if fix { checked = try mend(checked, in: source) }
    try print(checked)
    if checked.findings.contains(where: { $0.severity == .error }) { throw FaultyInput() }
  }

  private func check(_ source: SourceFile) -> CheckedFile {
    text
      ? CheckedFile(linesOf: source)
      : CheckedFile(source, asksForSubmission: ita, partCount: min(4, ProcessorCount.available))
  }

  private func print(_ checked: CheckedFile) throws {
    let console = Console.ofProcess
    let findings = checked.findings
    switch format {
    case .text: try console.print(FindingText(language: console.language).text(of: findings))
    case .json: try console.print(FindingFormats.json(findings, in: console.language))
    case .sarif:
      try console.print(FindingFormats.sarif(findings, version: ProgramVersion.name, in: console.language))
    case .html:
      try console.print(
        FindingPage.html(findings, of: checked.report, fileName: file, in: console.language))
    }
  }

  // MARK: Mending

  /// Makes the certain repairs, shows them, and gives what is found in the file as it then is.
  private func mend(_ checked: CheckedFile, in source: SourceFile) throws -> CheckedFile {
    let plan = RepairPlan(of: checked.findings, in: source)
    guard !plan.repairs.isEmpty, !file.utf8.elementsEqual("-".utf8) else { return checked }
    let bytes = plan.repairedBytes
    let mended = check(SourceFile(name: source.name, utf8: bytes))
    // A repair that made the file unreadable would be worse than the fault.
    guard (mended.report == nil) == (checked.report == nil) else { return checked }
    let backup = BackupName.free(for: file)
    try OutputDestination.file(path: backup).write(source.utf8)
    try OutputDestination.file(path: file).write(bytes)
    let console = Console.ofProcess
    console.note(plan.difference)
    console.note(UseText.mended(plan.repairs.count, backup: backup))
    return mended
  }
}
