/// The kinds of output.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// One document.
  case pdf
  /// One picture a page.
  case png
  case svg
  /// The pages as JSON: what stands where.
  case geometry
  /// One page for browsers.
  case html

  /// The ending of the file's name.
  public var fileExtension: String {
    switch self {
    case .pdf, .png, .svg, .html: rawValue
    case .geometry: "json"
    }
  }

  /// The part of an edition that the format shows.
  public var part: EditionPart { self == .html ? .web : .pages }

  /// Whether every page is a file of its own.
  public var isPaged: Bool {
    switch self {
    case .png, .svg: true
    case .pdf, .geometry, .html: false
    }
  }
}
