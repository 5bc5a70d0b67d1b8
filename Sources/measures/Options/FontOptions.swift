internal import ArgumentParser
internal import Publishing

/// Where fonts come from.
struct FontOptions: ParsableArguments {
  @Option(help: HelpText.fontFolder.help(valueName: "dir"))
  var fonts: String?

  /// The folder of fonts: the one named, else the program's own.
  func folder() throws -> FontFolder {
    FontFolder(
      path: try ResourceFolders.ofProcess.folder(.fonts, chosen: fonts, containing: FontFolder.listName))
  }
}
