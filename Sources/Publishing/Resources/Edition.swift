public import Templating

/// An edition whose templates have been read: it can be filled with any number of reports.
public struct Edition: Sendable {
  /// The name of the edition.
  public let name: String
  /// What it is when nobody says otherwise.
  public let kind: EditionKind
  /// Its files, for the pictures that its templates show.
  public let files: InputFolder
  /// The template of its pages with all style sheets; nil when the pages were not asked for.
  public let template: CompiledTemplate?
  /// The template of its web copy; nil when that was not asked for.
  public let webPage: CompiledWebPage?
  /// The template of its text for a form; nil when that was not asked for.
  public let form: CompiledWebPage?
  /// The names of all files that the templates were read from, relative to the edition's folder.
  let fileNames: [String]
  /// The paper that its pages are made for.
  public let paper: PaperChoice
  /// The digest of all files that the templates were read from and of the style sheets that were added.
  public let digest: ContentDigest
}
