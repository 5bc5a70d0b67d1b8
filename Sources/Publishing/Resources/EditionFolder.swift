public import Diagnostics

/// The template of one edition: a folder among the templates.
public struct EditionFolder: Sendable {
  /// The file that makes a folder of templates an edition.
  public static let pageName = "page.xhtml"
  /// The template of an edition's web copy.
  public static let webPageName = "web.xhtml"
  /// The text for a form, in editions that are folders.
  public static let formName = "form.xhtml"
  /// The web copy of editions that have none of their own, as seen from their folders.
  static let sharedWebPageName = "../web/web.xhtml"
  /// The template for pages that are printed on two sheets; not every edition has one.
  public static let tilePageName = "tile.xhtml"
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
      isEdition(FilePath.join(templates, $0))
    }
  }

  /// Whether a folder holds the templates of an edition: of pages, or of a web page alone.
  static func isEdition(_ folder: String) -> Bool {
    [pageName, webPageName].contains { FilePath.exists(FilePath.join(folder, $0)) }
  }

  /// What the edition is when nobody says otherwise.
  public var kind: EditionKind {
    guard has(Self.pageName) else { return .web }
    return has(Self.formName) ? .folder : .pages
  }

  func has(_ name: String) -> Bool { if case .success = files.locate(name) { true } else { false } }

  /// A text file of the edition.
  public func source(_ name: String) -> Result<SourceFile, InputFault> {
    files.read(name, limit: InputFile.textLimit).map { bytes in
      SourceFile(name: files.displayPath(of: name) ?? name, utf8: bytes)
    }
  }
}
