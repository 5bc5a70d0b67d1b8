internal import Archiving
internal import Diagnostics

/// The page that the officers signed on paper, as a picture: handed over as PNG or JPEG, or as a scan in a PDF.
public struct SignedPage: Sendable {
  /// The name under which templates show it.
  public static let pictureName = "signed-page"
  /// The most bytes of the file.
  static let sizeLimit = 256 << 20

  /// A PNG or JPEG file.
  let picture: [UInt8]

  /// Reads a file; what cannot stand in a report for the archive is refused with what to do.
  public init(path: String) throws {
    let file = try InputFile.read(path, limit: Self.sizeLimit)
    guard file.utf8.starts(with: Array("%PDF-".utf8)) else {
      picture = file.utf8
      return
    }
    do {
      picture = try ScannedPage(ofPDF: file.utf8).bytes
    } catch {
      throw DiagnosticsError([.signedPageRefused(path: file.name, error)])
    }
  }
}
