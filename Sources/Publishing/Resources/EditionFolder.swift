public import Diagnostics

/// The template of one edition: a folder among the templates.
public struct EditionFolder: Sendable {
  /// The file that makes a folder of templates an edition.
  public static let pageName = "page.xhtml"
  /// The style sheet beside it.
  public static let styleName = "style.css"

  /// The edition's name: the folder's.
  public let name: String
  /// The edition's files by names relative to its folder. Editions may share files with others, but nothing outside
  /// the folder of all templates is read.
  public let files: InputFolder

  /// - Parameters:
  ///   - templates: the folder of all templates.
  ///   - name: one part of a path.
  public init(templates: InputFolder, name: String) {
    self.name = name
    files = templates.relative(to: name)
  }

  /// The editions in a folder of templates.
  static func names(in templates: String) -> [String] {
    FolderListing.names(in: templates).filter {
      FilePath.exists(FilePath.join(FilePath.join(templates, $0), pageName))
    }
  }

  /// A text file of the edition.
  public func source(_ name: String) -> Result<SourceFile, InputFault> {
    files.read(name, limit: InputFile.textLimit).map { bytes in
      SourceFile(name: files.displayPath(of: name) ?? name, utf8: bytes)
    }
  }
}
