/// The kinds of output.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// One document.
  case pdf
  /// One picture a page.
  case png
  case svg
  /// The pages as JSON: what stands where.
  case geometry

  /// The ending of the file's name.
  public var fileExtension: String {
    switch self {
    case .pdf, .png, .svg: rawValue
    case .geometry: "json"
    }
  }

  /// Whether every page is a file of its own.
  public var isPaged: Bool {
    switch self {
    case .png, .svg: true
    case .pdf, .geometry: false
    }
  }
}
