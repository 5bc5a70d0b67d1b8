internal import ArgumentParser
internal import Diagnostics

/// The program's own name with nothing but subcommands under it.
struct MeasuresCommand: ParsableCommand {
  static let name = "measures"
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: HelpText.measures.current,
    version: ProgramVersion.name,
    subcommands: [
      RenderCommand.self, CheckCommand.self, BatchCommand.self, BatchMergeCommand.self, VerifyCommand.self,
      ExtractCommand.self,
      ImportCommand.self, NewCommand.self, ExportCommand.self, SchemaCommand.self, FontsCommand.self,
      InspectCommand.self, SegmentCommand.self, NewTemplateCommand.self,
    ])

  @OptionGroup var language: LanguageOptions
}
