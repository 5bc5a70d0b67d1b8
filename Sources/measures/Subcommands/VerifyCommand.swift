internal import ArgumentParser
internal import Diagnostics
internal import MeasuresData
internal import Publishing

/// `measures verify`: whether a finished PDF keeps what `measures` promises of its files.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("verify", abstract: HelpText.verify.current)

  @Argument(help: HelpText.finishedFile.help)
  var file: String

  @Option(help: HelpText.against.help(valueName: "report"))
  var against: String?

  @Option(help: HelpText.digits.help(valueName: "policy"))
  var digits: DigitsArgument?

  @Flag(help: HelpText.json.help)
  var json = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let console = Console.ofProcess
    let verifier = try ReportVerifier(against: original(), digitPolicy: digits?.policy)
    let checks = try verifier.checks(of: ArchivedFile(path: file))
    try console.print(
      json ? CheckTable.json(of: checks) : CheckTable(language: console.language).text(of: checks))
    let failed = checks.filter { !$0.isPassed }.count
    if failed > 0 { throw DiagnosticsError([.checksFailed(failed, of: checks.count, path: file)]) }
  }

  private func original() throws -> Report? {
    guard let against else { return nil }
    let (report, diagnostics) = ReportReader.read(try InputFile.read(against))
    guard let report, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    return report
  }
}

extension Diagnostic {
  /// A file does not keep what is promised of it.
  fileprivate static func checksFailed(_ failed: Int, of count: Int, path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.not-verified",
      message: LocalizedText(
        thai: "\(path) ไม่ผ่านการตรวจ \(failed) จาก \(count) ข้อ",
        english: "\(path) fails \(failed) of \(count) checks"))
  }
}
