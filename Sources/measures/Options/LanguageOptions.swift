internal import ArgumentParser

/// `--lang`, which every command takes.
///
/// The value is heeded by ``ProcessLanguage`` before parsing starts; here it is declared and checked.
struct LanguageOptions: ParsableArguments {
  /// The languages by their BCP 47 names.
  enum Name: String, CaseIterable, ExpressibleByArgument {
    case th
    case en
  }

  @Option(name: .customLong("lang"), help: HelpText.language.help)
  var language: Name?
}
