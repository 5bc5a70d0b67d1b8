internal import ArgumentParser
internal import Diagnostics
internal import Interchange
internal import MeasuresData
internal import OfficeFiles
internal import Publishing

/// `measures new`: a data file or a workbook to be filled in.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("new", abstract: HelpText.new.current)

  @Flag(help: HelpText.workbook.help)
  var workbook = false

  @Option(help: HelpText.year.help(valueName: "year"))
  var year: Int?

  @Option(help: HelpText.newOutput.help(valueName: "file"))
  var output: String?

  @Option(help: HelpText.newSchema.help(valueName: "file"))
  var schema: String?

  @OptionGroup var language: LanguageOptions

  private static let defaultWorkbook = "report.xlsx"

  func validate() throws {
    guard year.map({ (2400...2699).contains($0) }) ?? true else {
      throw ValidationError(UseText.notBuddhistYear.current)
    }
    guard schema == nil || !workbook else { throw ValidationError(UseText.schemaOfWorkbook.current) }
  }

  func run() throws {
    let path = output ?? (workbook ? Self.defaultWorkbook : "-")
    // What people have filled in must not be replaced by an empty form.
    guard path == "-" || !FilePath.exists(path) else { throw DiagnosticsError([.fileExists(path)]) }
    try OutputDestination(argument: path).write(try contents())
    // The schema is the program's own: another copy of it may be replaced.
    if let schema { try OutputDestination(argument: schema).write(Array(ReportSchema.json.utf8)) }
    if path != "-" { Console.ofProcess.note(UseText.newFile(path)) }
  }

  private func contents() throws -> [UInt8] {
    guard workbook else { return Array(BlankReport.yaml(fiscalYear: year, schema: schema).utf8) }
    do throws(OfficeFault) {
      return try BlankReport.workbook(fiscalYear: year, creator: ProgramVersion.name)
    } catch {
      throw DiagnosticsError([error.diagnostic(in: SourceFile(name: Self.defaultWorkbook, utf8: []))])
    }
  }
}

extension Diagnostic {
  fileprivate static func fileExists(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.file-exists",
      message: LocalizedText(
        thai: "มีไฟล์ \(path) อยู่แล้ว จึงไม่เขียนทับ", english: "\(path) is there already and is not replaced"),
      hints: [
        LocalizedText(thai: "เลือกชื่ออื่นด้วย --output", english: "choose another name with --output")
      ])
  }
}
