internal import Diagnostics
public import PageLayout

/// The pictures of a document: from the folder of its template, else from the folder of its report.
///
/// A picture that a template brings along goes before one of the same name beside the report.
public struct FolderImageSource: ImageSource {
  /// The most bytes of one picture.
  public static let sizeLimit = 64 << 20

  private let folders: [InputFolder]

  /// - Parameter folders: asked in this order.
  public init(folders: [InputFolder]) {
    self.folders = folders
  }

  public func image(named name: String) -> ImageLookup {
    var reason: InputFault?
    for folder in folders {
      switch folder.read(name, limit: Self.sizeLimit) {
      case .success(let bytes): return .found(bytes)
      case .failure(let fault): reason = reason ?? fault
      }
    }
    let missing = reason ?? InputFault(.missingFile(name: name, folder: "."))
    return .missing(reason: missing.diagnostic.message)
  }
}
