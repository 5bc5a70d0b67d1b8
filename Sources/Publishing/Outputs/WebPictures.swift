internal import Diagnostics
internal import FoundationEssentials
internal import Imaging
internal import PageLayout
internal import Templating

/// The pictures of a page for browsers, as `data:` URIs (RFC 2397).
struct WebPictures {
  /// The most pixels of a side: twice what the page shows of a photograph. Places and notes of cameras never get on the web.
  private static let longestSide = 1200

  private let source: FolderImageSource

  init(source: FolderImageSource) {
    self.source = source
  }

  func picture(named name: String) -> WebPictureLookup {
    switch source.image(named: name) {
    case .missing(let reason): .missing(reason: reason)
    case .faulty(let faults): .missing(reason: faults.first?.message)
    case .drawing: file(named: name, mediaType: "image/svg+xml")
    case .found(let bytes): picture(bytes)
    }
  }

  private func picture(_ bytes: [UInt8]) -> WebPictureLookup {
    guard let type = Self.mediaType(of: bytes),
      let picture = try? PrintedPicture(
        preparing: bytes, format: type == "image/png" ? .png : .jpeg, width: Self.longestSide,
        height: Self.longestSide)
    else { return .missing(reason: nil) }
    return .found(uri: Self.uri(of: picture.bytes, mediaType: type))
  }

  /// A drawing that was understood goes to browsers as its file is: in an `img` neither scripts nor addresses of an SVG
  /// file do anything (SVG Integration, 4.2, secure animated mode).
  private func file(named name: String, mediaType: String) -> WebPictureLookup {
    switch source.file(named: name) {
    case .success(let file): .found(uri: Self.uri(of: file.utf8, mediaType: mediaType))
    case .failure(let fault): .missing(reason: fault.diagnostic.message)
    }
  }

  private static func uri(of bytes: [UInt8], mediaType: String) -> String {
    "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())"
  }

  /// The type by the signature of the file; nil for what is neither PNG nor JPEG.
  private static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    return nil
  }
}
