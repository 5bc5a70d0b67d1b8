internal import CTurboJPEG

/// Decodes and encodes JPEG by TurboJPEG, whose errors are return values and never end the process.
public enum JPEGCodec {
  /// The quality of what is encoded anew: no block shows at 300 dots an inch.
  static let quality: Int32 = 90

  /// Pixels in the byte order of Cairo's surfaces of 32 bits on little-endian machines: blue, green, red, unused.
  public static func surfacePixels(_ bytes: [UInt8]) throws(ImageFault) -> (
    width: Int, height: Int, bytes: [UInt8]
  ) {
    let decoder = try Handle(tjInitDecompress())
    let header = try header(of: bytes, decoder)
    return (
      header.width, header.height,
      try pixels(
        of: bytes, width: header.width, height: header.height, format: Int32(TJPF_BGRX.rawValue), channels: 4,
        decoder)
    )
  }

  /// The picture in grey or in sRGB, at full size or at the smallest size that is at least as large as asked for and
  /// that the coding gives cheaply, an eighth of the full size at least.
  static func decode(
    _ bytes: [UInt8], atLeastWidth width: Int, height: Int
  ) throws(ImageFault) -> Bitmap {
    let decoder = try Handle(tjInitDecompress())
    let header = try header(of: bytes, decoder)
    let extent = scaledExtent(of: header, atLeastWidth: width, height: height)
    switch header.colorSpace {
    case TJCS_GRAY:
      let grey = try pixels(
        of: bytes, width: extent.width, height: extent.height, format: Int32(TJPF_GRAY.rawValue), channels: 1,
        decoder)
      return Bitmap(width: extent.width, height: extent.height, layout: .grey, bytes: grey)
    case TJCS_CMYK, TJCS_YCCK:
      let inks = try pixels(
        of: bytes, width: extent.width, height: extent.height, format: Int32(TJPF_CMYK.rawValue), channels: 4,
        decoder)
      let isInverted = JPEGStructure(bytes)?.hasAdobeSegment ?? true
      return Bitmap(
        width: extent.width, height: extent.height, layout: .rgb,
        bytes: colors(ofInks: inks, isInverted: isInverted))
    default:
      let colors = try pixels(
        of: bytes, width: extent.width, height: extent.height, format: Int32(TJPF_RGB.rawValue), channels: 3,
        decoder)
      return Bitmap(width: extent.width, height: extent.height, layout: .rgb, bytes: colors)
    }
  }

  /// Encodes pixels without opacity.
  static func encode(_ bitmap: Bitmap) throws(ImageFault) -> [UInt8] {
    let encoder = try Handle(tjInitCompress())
    let isGrey = bitmap.layout == .grey
    // Owned: allocated by the library, freed below.
    var output: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    defer { tjFree(output) }
    let status = bitmap.bytes.withUnsafeBufferPointer { source in
      tjCompress2(
        encoder.pointer, source.baseAddress, Int32(bitmap.width), 0, Int32(bitmap.height),
        Int32(isGrey ? TJPF_GRAY.rawValue : TJPF_RGB.rawValue), &output, &size,
        Int32(isGrey ? TJSAMP_GRAY.rawValue : TJSAMP_420.rawValue), quality, TJFLAG_ACCURATEDCT)
    }
    guard status == 0, let output else { throw encoder.fault }
    return Array(UnsafeBufferPointer(start: output, count: Int(size)))
  }

  /// The picture in grey: without a loss where colour stands apart from lightness, else coded anew.
  public static func grey(_ bytes: [UInt8]) throws(ImageFault) -> [UInt8] {
    let transformer = try Handle(tjInitTransform())
    var options = tjtransform()
    options.op = Int32(TJXOP_NONE.rawValue)
    options.options = TJXOPT_GRAY | TJXOPT_COPYNONE
    var output: UnsafeMutablePointer<UInt8>?
    var size: UInt = 0
    defer { tjFree(output) }
    let status = bytes.withUnsafeBufferPointer { source in
      tjTransform(transformer.pointer, source.baseAddress, UInt(source.count), 1, &output, &size, &options, 0)
    }
    if status == 0, let output { return Array(UnsafeBufferPointer(start: output, count: Int(size))) }
    let bitmap = try decode(bytes, atLeastWidth: .max, height: .max)
    return try encode(bitmap.greyed)
  }

  /// The picture turned as an orientation asks for; upright it stays as it is.
  public static func turned(_ bytes: [UInt8], by orientation: ImageOrientation) throws(ImageFault) -> [UInt8]
  {
    guard orientation != .upright else { return bytes }
    return try encode(orientation.applied(to: try decode(bytes, atLeastWidth: .max, height: .max)))
  }

  // MARK: Library

  /// A handle of the library; the single owner.
  private struct Handle: ~Copyable {
    /// Owned.
    let pointer: tjhandle

    init(_ pointer: tjhandle?) throws(ImageFault) {
      guard let pointer else { throw .damaged("no memory") }
      self.pointer = pointer
    }

    /// What the last call found wrong.
    var fault: ImageFault { .damaged(message) }

    var message: String { tjGetErrorStr2(pointer).map { String(cString: $0) } ?? "" }

    deinit { tjDestroy(pointer) }
  }

  private typealias Header = (width: Int, height: Int, colorSpace: TJCS)

  private static func header(of bytes: [UInt8], _ decoder: borrowing Handle) throws(ImageFault) -> Header {
    var (width, height, subsampling, space) = (Int32(0), Int32(0), Int32(0), Int32(0))
    let status = bytes.withUnsafeBufferPointer { source in
      tjDecompressHeader3(
        decoder.pointer, source.baseAddress, UInt(source.count), &width, &height, &subsampling, &space)
    }
    guard status == 0, width > 0, height > 0 else { throw decoder.fault }
    return (Int(width), Int(height), TJCS(rawValue: UInt32(space)))
  }

  /// The library scales by eighths while it decodes.
  private static func scaledExtent(
    of header: Header, atLeastWidth width: Int, height: Int
  ) -> (width: Int, height: Int) {
    for eighths in 1..<8 {
      let scaledWidth = (header.width * eighths + 7) / 8
      let scaledHeight = (header.height * eighths + 7) / 8
      if scaledWidth >= width, scaledHeight >= height { return (scaledWidth, scaledHeight) }
    }
    return (header.width, header.height)
  }

  private static func pixels(
    of bytes: [UInt8], width: Int, height: Int, format: Int32, channels: Int, _ decoder: borrowing Handle
  ) throws(ImageFault) -> [UInt8] {
    var pixels = [UInt8](repeating: 0, count: width * height * channels)
    let status = bytes.withUnsafeBufferPointer { source in
      pixels.withUnsafeMutableBufferPointer { target in
        tjDecompress2(
          decoder.pointer, source.baseAddress, UInt(source.count), target.baseAddress, Int32(width), 0,
          Int32(height), format, TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS)
      }
    }
    guard status == 0 || isHarmless(decoder) else { throw decoder.fault }
    return pixels
  }

  /// Some cameras leave bytes between the picture and its end, of which every decoder warns and none minds.
  private static func isHarmless(_ decoder: borrowing Handle) -> Bool {
    tjGetErrorCode(decoder.pointer) == Int32(TJERR_WARNING.rawValue)
      && decoder.message.split(separator: " ").contains("extraneous")
  }

  /// sRGB of printing inks without a profile: light is what the inks let through.
  private static func colors(ofInks inks: [UInt8], isInverted: Bool) -> [UInt8] {
    var colors = [UInt8](repeating: 0, count: inks.count / 4 * 3)
    for pixel in 0..<inks.count / 4 {
      let black = isInverted ? Int(inks[pixel * 4 + 3]) : 255 - Int(inks[pixel * 4 + 3])
      for ink in 0..<3 {
        let light = isInverted ? Int(inks[pixel * 4 + ink]) : 255 - Int(inks[pixel * 4 + ink])
        colors[pixel * 3 + ink] = UInt8((light * black + 127) / 255)
      }
    }
    return colors
  }
}

extension Bitmap {
  /// Lightness alone, by the weights of Rec. ITU-R BT.601 that JPEG itself uses.
  fileprivate var greyed: Bitmap {
    guard layout == .rgb else { return self }
    let grey = (0..<width * height).map { pixel in
      let weighted =
        299 * Int(bytes[pixel * 3]) + 587 * Int(bytes[pixel * 3 + 1]) + 114 * Int(bytes[pixel * 3 + 2])
      return UInt8((weighted + 500) / 1000)
    }
    return Bitmap(width: width, height: height, layout: .grey, bytes: grey)
  }
}
