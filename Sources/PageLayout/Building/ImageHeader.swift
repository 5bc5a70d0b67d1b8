internal import Imaging

/// Format and pixel size of an image file, read from its first bytes: the size as it is to be seen.
struct ImageHeader {
  let format: PageImage.Format
  let pixelWidth: Int
  let pixelHeight: Int

  /// Fails for anything that is no whole PNG or JPEG header, and for pictures without pixels.
  init?(_ bytes: [UInt8]) {
    guard
      let size = Self.pngSize(bytes).map({ (PageImage.Format.png, $0) })
        ?? Self.jpegSize(bytes).map({ (PageImage.Format.jpeg, $0) }),
      size.1.width > 0, size.1.height > 0
    else { return nil }
    format = size.0
    pixelWidth = size.1.width
    pixelHeight = size.1.height
  }

  /// PNG (ISO/IEC 15948), clause 5.2 and 11.2.2: signature, then the IHDR chunk; the file must reach IEND.
  private static func pngSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 45, bytes.starts(with: signature) else { return nil }
    guard bytes[12..<16].elementsEqual("IHDR".utf8), endsWithIEND(bytes) else { return nil }
    return (bigEndian(bytes[16..<20]), bigEndian(bytes[20..<24]))
  }

  private static func endsWithIEND(_ bytes: [UInt8]) -> Bool {
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bigEndian(bytes[offset..<(offset + 4)])
      if bytes[(offset + 4)..<(offset + 8)].elementsEqual("IEND".utf8) { return true }
      offset += 12 + length
    }
    return false
  }

  private static func jpegSize(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    JPEGStructure(bytes).map { file in
      file.orientation.swapsSides
        ? (file.pixelHeight, file.pixelWidth) : (file.pixelWidth, file.pixelHeight)
    }
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
