internal import FoundationEssentials
internal import PageLayout
internal import Templating

/// The pictures of a page for browsers, as `data:` URIs (RFC 2397).
struct WebPictures {
  private let source: any ImageSource

  init(source: any ImageSource) {
    self.source = source
  }

  func picture(named name: String) -> WebPictureLookup {
    switch source.image(named: name) {
    case .missing(let reason): .missing(reason: reason)
    case .found(let bytes):
      Self.mediaType(of: bytes).map { type in
        .found(uri: "data:\(type);base64,\(Data(bytes).base64EncodedString())")
      } ?? .missing(reason: nil)
    }
  }

  /// The type by the signature of the file; nil for what is neither PNG nor JPEG.
  private static func mediaType(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    return nil
  }
}
