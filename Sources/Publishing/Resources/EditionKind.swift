/// What an edition is when nobody says otherwise. The files in its folder decide.
public enum EditionKind: Sendable {
  /// Pages on paper: the folder has a `page.xhtml`.
  case pages
  /// A page for browsers: the folder has a `web.xhtml` and no `page.xhtml`.
  case web
  /// A folder of files ready to be sent in: beside its `page.xhtml` the folder has a `form.xhtml`.
  case folder

  /// The parts that the edition is made of.
  public var parts: Set<EditionPart> {
    switch self {
    case .pages: [.pages]
    case .web: [.web]
    case .folder: [.pages, .web, .form]
    }
  }
}
