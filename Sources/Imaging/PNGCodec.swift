internal import CPNG

/// Decodes and encodes PNG by libpng's simplified interface, whose errors are return values.
public enum PNGCodec {
  /// The picture with as many channels as it needs, of eight bits.
  static func decode(_ bytes: [UInt8]) throws(ImageFault) -> Bitmap {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    // The image borrows nothing but the bytes, which outlive it here; `png_image_free` frees what it owns.
    defer { png_image_free(&image) }
    var pixels: [UInt8] = []
    let (layout, isRead) = bytes.withUnsafeBytes { source -> (Bitmap.Layout, Bool) in
      guard png_image_begin_read_from_memory(&image, source.baseAddress, source.count) != 0 else {
        return (.grey, false)
      }
      let isColored = image.format & UInt32(PNG_FORMAT_FLAG_COLOR) != 0
      let isTransparent = image.format & UInt32(PNG_FORMAT_FLAG_ALPHA) != 0
      let layout: Bitmap.Layout = isTransparent ? .rgba : isColored ? .rgb : .grey
      image.format = format(of: layout)
      pixels = [UInt8](repeating: 0, count: Int(image.width) * Int(image.height) * layout.rawValue)
      let isRead = pixels.withUnsafeMutableBytes {
        png_image_finish_read(&image, nil, $0.baseAddress, 0, nil) != 0
      }
      return (layout, isRead)
    }
    guard isRead else { throw fault(of: &image) }
    return Bitmap(width: Int(image.width), height: Int(image.height), layout: layout, bytes: pixels)
  }

  /// What a picture is like, for the work that its compression is worth.
  public enum Effort: Sendable {
    /// Pixels that differ from their neighbours: filtered, and well compressed.
    case photographs
    /// Large even areas, as in pages of text: these compress as they are, in a tenth of the time.
    case pages
  }

  /// A file with nothing in it but the picture.
  public static func encode(
    _ bitmap: Bitmap, effort: Effort = .photographs
  ) throws(ImageFault) -> [UInt8] {
    var image = png_image()
    image.version = png_uint_32(PNG_IMAGE_VERSION)
    image.width = png_uint_32(bitmap.width)
    image.height = png_uint_32(bitmap.height)
    image.format = format(of: bitmap.layout)
    if effort == .pages { image.flags = png_uint_32(PNG_IMAGE_FLAG_FAST) }
    defer { png_image_free(&image) }
    var size = greatestSize(of: bitmap)
    var output = [UInt8](repeating: 0, count: size)
    let isWritten = bitmap.bytes.withUnsafeBytes { source in
      output.withUnsafeMutableBytes {
        png_image_write_to_memory(&image, $0.baseAddress, &size, 0, source.baseAddress, 0, nil) != 0
      }
    }
    guard isWritten else { throw fault(of: &image) }
    return withoutMetadata(Array(output.prefix(size)))
  }

  /// More bytes than any file of the picture has: the rows with a filter byte each, what deflate adds where nothing can
  /// be compressed, and the chunks around it.
  private static func greatestSize(of bitmap: Bitmap) -> Int {
    let rows = (bitmap.width * bitmap.layout.rawValue + 1) * bitmap.height
    return rows + rows / 64 + 4096
  }

  /// The same picture without texts, times, places and colour hints, which nothing here heeds: critical chunks and
  /// transparency alone (ISO/IEC 15948, 11.2 and 11.3.2).
  static func withoutMetadata(_ bytes: [UInt8]) -> [UInt8] {
    let kept = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].map { Array($0.utf8) }
    var result = Array(bytes.prefix(8))
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = offset + 12 + length
      guard end <= bytes.count else { break }
      let type = Array(bytes[offset + 4..<offset + 8])
      if kept.contains(type) { result += bytes[offset..<end] }
      if type == kept.last { break }
      offset = end
    }
    return result
  }

  private static func format(of layout: Bitmap.Layout) -> png_uint_32 {
    switch layout {
    case .grey: 0
    case .rgb: png_uint_32(PNG_FORMAT_FLAG_COLOR)
    case .rgba: png_uint_32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
    }
  }

  private static func fault(of image: inout png_image) -> ImageFault {
    let message = withUnsafeBytes(of: image.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    return .damaged(message)
  }
}
