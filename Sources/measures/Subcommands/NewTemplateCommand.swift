internal import ArgumentParser
internal import Publishing

/// `measures new-template`: a copy of an edition to change.
struct NewTemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration.subcommand(
    "new-template", abstract: HelpText.newTemplate.current)

  @Argument(help: HelpText.newTemplateName.help)
  var name: String

  @Option(name: .customLong("from"), help: HelpText.newTemplateSource.help(valueName: "edition"))
  var source = TemplateOptions.defaultEdition

  @Option(help: HelpText.templates.help(valueName: "dir"))
  var templates: String?

  @OptionGroup var language: LanguageOptions

  func validate() throws {
    for edition in [name, source] where !TemplateOptions.isEditionName(edition) || edition == AllEditions.name
    {
      throw ValidationError(UseText.badEditionName(edition).current)
    }
  }

  func run() throws {
    let edition = try ResourceFolders.ofProcess.edition(named: source, chosen: templates)
    let target = templates ?? ResourceFolders.workingFolder(.templates)
    let paths = try TemplateCopier(from: edition).copy(named: name, into: target)
    Console.ofProcess.note(UseText.madeTemplate(name: name, paths: paths.map { DisplayText.printable($0) }))
  }
}
