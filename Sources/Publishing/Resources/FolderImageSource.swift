internal import Diagnostics
public import PageLayout
internal import Templating

/// The pictures of a document: from the folder of its template, else from the folder of its report.
///
/// A picture that a template brings along goes before one of the same name beside the report.
public struct FolderImageSource: ImageSource {
  /// The most bytes of one picture.
  public static let sizeLimit = 64 << 20

  private let folders: [InputFolder]
  private let record: PictureRecord?
  private let signedPage: SignedPage?

  /// - Parameters:
  ///   - folders: asked in this order.
  ///   - record: gets what every picture is that is asked for.
  ///   - signedPage: shown under its own name, which no file is asked for.
  public init(folders: [InputFolder], record: PictureRecord? = nil, signedPage: SignedPage? = nil) {
    self.folders = folders
    self.record = record
    self.signedPage = signedPage
  }

  public func image(named name: String) -> ImageLookup {
    if let signedPage, name.utf8.elementsEqual(SignedPage.pictureName.utf8) {
      return .found(signedPage.picture)
    }
    switch file(named: name) {
    case .success(let file): return Self.isMarkup(file.utf8) ? drawing(file) : .found(file.utf8)
    case .failure(let fault): return .missing(reason: fault.diagnostic.message)
    }
  }

  /// The file of a picture as it is.
  func file(named name: String) -> Result<SourceFile, InputFault> {
    var reason: InputFault?
    for folder in folders {
      switch folder.read(name, limit: Self.sizeLimit) {
      case .success(let bytes):
        record?.note(name, bytes)
        return .success(SourceFile(name: folder.displayPath(of: name) ?? name, utf8: bytes))
      case .failure(let fault): reason = reason ?? fault
      }
    }
    return .failure(reason ?? InputFault(.missingFile(name: name, folder: ".")))
  }

  /// Whether a file is markup: no file of pixels begins with `<`.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = bytes.starts(with: mark) ? mark.count : 0
    return bytes[start...].first { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 } == UInt8(ascii: "<")
  }

  private func drawing(_ file: SourceFile) -> ImageLookup {
    let (drawing, found) = DrawingReader.read(file)
    return drawing.map { .drawing($0) } ?? .faulty(found)
  }
}
