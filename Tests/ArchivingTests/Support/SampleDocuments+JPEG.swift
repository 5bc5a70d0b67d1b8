import Foundation
import PageLayout

extension SampleDocuments {
  /// A grey JPEG picture of eight by eight pixels.
  static func jpeg() -> PageImage {
    let bytes = Data(base64Encoded: base64).map { [UInt8]($0) } ?? []
    return PageImage(name: "grey.jpg", format: .jpeg, bytes: bytes, pixelWidth: 8, pixelHeight: 8)
  }

  private static let base64 = """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAKBueIx4ZKCMgoy0qqC+8P//8Nzc8P////////////////////////////\
    //////////////////////////////wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAA\
    AAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z
    """
}
