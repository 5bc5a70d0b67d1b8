internal import Diagnostics

/// The language in which this run of the program speaks.
///
/// Help texts are needed before the arguments are parsed, so the choice looks at the raw arguments.
enum ProcessLanguage {
  /// The choice for this process, made once.
  static let current = choose(arguments: CommandLine.arguments, environment: .ofProcess)

  /// The language by `--lang`, else by the locale for messages; English when neither names Thai.
  ///
  /// The locale is the first of `LC_ALL`, `LC_MESSAGES` and `LANG` with a value (POSIX, 8.2).
  static func choose(arguments: [String], environment: Environment) -> MessageLanguage {
    if let option = option(in: arguments), let language = MessageLanguage(rawValue: option) {
      return language
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.map(isThai) ?? false ? .thai : .english
  }

  private static func option(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--lang" { return index + 1 < arguments.count ? arguments[index + 1] : nil }
      if argument.utf8.starts(with: "--lang=".utf8) { return String(argument.dropFirst("--lang=".count)) }
    }
    return nil
  }

  /// `th`, `th_TH`, `th_TH.UTF-8`, `th-TH` are Thai; `then` is not.
  private static func isThai(_ locale: String) -> Bool {
    let utf8 = locale.utf8
    guard utf8.starts(with: "th".utf8) else { return false }
    guard let next = utf8.dropFirst(2).first else { return true }
    return next == UInt8(ascii: "_") || next == UInt8(ascii: "-") || next == UInt8(ascii: ".")
      || next == UInt8(ascii: "@")
  }
}
