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

  @Option(help: HelpText.paper.help(valueName: "a3|a4"))
  var paper: PaperArgument?

  @Option(help: HelpText.tile.help(valueName: "a4"))
  var tile: PaperArgument?

  @Option(help: HelpText.digits.help(valueName: "policy"))
  var digits: DigitsArgument?

  /// The paper that the options ask for.
  var paperChoice: PaperChoice {
    if let tile { return .tiled(length: tile.length) }
    return paper.map { .scaled(toLength: $0.length) } ?? .declared
  }

  func validate() throws {
    guard paper == nil || tile == nil else { throw ValidationError(UseText.paperAndTile.current) }
    guard Self.isEditionName(edition) else {
      throw ValidationError(UseText.badEditionName(edition).current)
    }
  }

  /// An edition is a folder among the templates; its name must not lead elsewhere.
  static func isEditionName(_ name: String) -> Bool {
    FilePath.normalizedInside(name) == name && FilePath.lastPart(of: name) == name
  }
}
