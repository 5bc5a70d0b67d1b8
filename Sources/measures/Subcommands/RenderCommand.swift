internal import ArgumentParser
internal import Diagnostics

/// `measures render`: one report to one edition.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "render", abstract: HelpText.render.current)

  @Argument(help: HelpText.report.help)
  var report: String

  @OptionGroup var language: LanguageOptions

  func run() throws {}
}
