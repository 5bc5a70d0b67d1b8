internal import ArgumentParser
internal import Diagnostics
internal import Publishing
internal import Typography

/// `measures fonts`: which fonts there are, from where, and what each covers.
struct FontsCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand("fonts", abstract: HelpText.fonts.current)

  @OptionGroup var fonts: FontOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let console = Console.ofProcess
    let folder = try fonts.folder()
    var stopwatch = Stopwatch.stopped
    let (library, diagnostics) = try folder.library(timing: &stopwatch)
    let families = library.allFamilies()
    try console.print(FontTable(language: console.language, folder: folder).text(of: families, in: library))
    // The table itself says which fonts are not there.
    console.report((diagnostics + families.flatMap(\.faults)).filter { $0.severity > .note })
  }
}
