/// A file of pixels made ready for paper: upright, no finer than the paper shows, nothing in it but the picture.
///
/// Preparing what has been prepared gives the same bytes.
public struct PrintedPicture: Sendable {
  public enum Format: Sendable {
    case png
    case jpeg
  }

  /// More pixels than cameras have; what decodes to more would fill the memory.
  public static let pixelLimit = 250_000_000

  public let bytes: [UInt8]
  public let pixelWidth: Int
  public let pixelHeight: Int

  /// - Parameters:
  ///   - width: the most pixels that are wanted from left to right as seen; fewer stay fewer.
  ///   - height: the same from top to bottom.
  public init(
    preparing bytes: [UInt8], format: Format, width: Int, height: Int
  ) throws(ImageFault) {
    switch format {
    case .png: try self.init(png: bytes, width: width, height: height)
    case .jpeg: try self.init(jpeg: bytes, width: width, height: height)
    }
  }

  private init(bytes: [UInt8], width: Int, height: Int) {
    self.bytes = bytes
    pixelWidth = width
    pixelHeight = height
  }

  private init(jpeg bytes: [UInt8], width: Int, height: Int) throws(ImageFault) {
    guard let file = JPEGStructure(bytes) else { throw .damaged("no JPEG") }
    try Self.checkSize(width: file.pixelWidth, height: file.pixelHeight)
    let orientation = file.orientation
    // As stored.
    let (wantedWidth, wantedHeight) = orientation.swapsSides ? (height, width) : (width, height)
    let isSmallEnough = file.pixelWidth <= wantedWidth && file.pixelHeight <= wantedHeight
    let profile = file.componentCount == 3 ? file.colorProfile.flatMap { ColorProfile($0) } : nil
    if isSmallEnough, orientation == .upright, file.componentCount != 4, file.isCodedForPDF, profile == nil {
      // Decoded once, as small as can be, to see that it can be.
      _ = try JPEGCodec.decode(bytes, atLeastWidth: 1, height: 1)
      self.init(bytes: file.withoutMetadata, width: file.pixelWidth, height: file.pixelHeight)
      return
    }
    // A little finer than needed: the filter then has something to work with.
    let bitmap = try JPEGCodec.decode(
      bytes, atLeastWidth: Self.finer(min(wantedWidth, file.pixelWidth)),
      height: Self.finer(min(wantedHeight, file.pixelHeight)))
    let reduced = BitmapScaler.reduced(bitmap, width: wantedWidth, height: wantedHeight)
    let upright = orientation.applied(to: profile?.converted(reduced) ?? reduced)
    self.init(bytes: try JPEGCodec.encode(upright), width: upright.width, height: upright.height)
  }

  private static func finer(_ pixels: Int) -> Int { pixels + pixels / 2 }

  private init(png bytes: [UInt8], width: Int, height: Int) throws(ImageFault) {
    guard bytes.count >= 24 else { throw .damaged("no PNG") }
    let sides = [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    try Self.checkSize(width: sides[0], height: sides[1])
    let bitmap = try PNGCodec.decode(bytes)
    let reduced = BitmapScaler.reduced(bitmap, width: width, height: height)
    let isSame = reduced.width == bitmap.width && reduced.height == bitmap.height
    self.init(
      bytes: isSame ? PNGCodec.withoutMetadata(bytes) : try PNGCodec.encode(reduced), width: reduced.width,
      height: reduced.height)
  }

  private static func checkSize(width: Int, height: Int) throws(ImageFault) {
    let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
    guard !overflows, pixels <= pixelLimit else {
      throw .tooLarge(pixels: overflows ? .max : pixels, limit: pixelLimit)
    }
  }
}
