internal import ArgumentParser
internal import Publishing

/// Which template a report is set with, and what is changed about it.
struct TemplateOptions: ParsableArguments {
  /// The edition when none is named.
  static let defaultEdition = "official-plain"

  @Option(help: HelpText.edition.help(valueName: "name"))
  var edition = defaultEdition

  @Option(help: HelpText.templates.help(valueName: "dir"))
  var templates: String?

  @Option(help: HelpText.style.help(valueName: "extra.css"))
  var style: [String] = []

  @Option(help: HelpText.font.help(valueName: "family"))
  var font: String?

  @Option(help: HelpText.digits.help(valueName: "policy"))
  var digits: DigitsArgument?

  func validate() throws {
    // An edition is a folder among the templates; its name must not lead elsewhere.
    guard FilePath.normalizedInside(edition) == edition, FilePath.lastPart(of: edition) == edition else {
      throw ValidationError(UseText.badEditionName(edition).current)
    }
  }
}
