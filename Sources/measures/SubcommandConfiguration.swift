internal import ArgumentParser

extension CommandConfiguration {
  /// The configuration of a subcommand of `measures`.
  ///
  /// It names the program as the command above it. ``CommandRunner`` lets the subcommand read its arguments by itself, and
  /// the parser then does not first ask two commands of its own whether a completion script is wanted. The whole tree of
  /// commands still asks.
  static func subcommand(_ name: String, abstract: String, discussion: String = "") -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, _superCommandName: MeasuresCommand.name, abstract: abstract, discussion: discussion)
  }
}
