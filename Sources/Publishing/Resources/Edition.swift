public import Templating

/// An edition whose template has been read: it can be filled with any number of reports.
public struct Edition: Sendable {
  /// The name of the edition.
  public let name: String
  /// Its files, for the pictures that the template shows.
  public let files: InputFolder
  /// The template with all its style sheets.
  public let template: CompiledTemplate
  /// The digest of all files that the template was read from and of the style sheets that were added.
  public let digest: ContentDigest
}
