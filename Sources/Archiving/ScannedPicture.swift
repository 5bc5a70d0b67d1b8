internal import Imaging

/// A picture as it was found in a PDF.
enum ScannedPicture {
  case jpeg([UInt8])
  case bitmap(Bitmap)

  /// How samples lie in a stream (ISO 32000-1, 8.9.5).
  struct Raster {
    let width: Int
    let height: Int
    /// 1 or 3.
    let channels: Int
    /// 1 or 8 bits a sample.
    let depth: Int
    let isInverted: Bool

    /// The pixels; nil when there are too few samples.
    func bitmap(of samples: [UInt8]) -> Bitmap? {
      let rowLength = (width * channels * depth + 7) / 8
      guard samples.count >= rowLength * height else { return nil }
      var bytes: [UInt8] = []
      bytes.reserveCapacity(width * height * channels)
      for row in 0..<height {
        let start = row * rowLength
        for index in 0..<width * channels {
          let sample: UInt8 =
            depth == 8
            ? samples[start + index] : samples[start + index / 8] >> (7 - index % 8) & 1 == 1 ? 255 : 0
          bytes.append(isInverted ? 255 - sample : sample)
        }
      }
      return Bitmap(width: width, height: height, layout: channels == 1 ? .grey : .rgb, bytes: bytes)
    }
  }

  /// The picture as a file of its own, turned clockwise by multiples of 90 degrees.
  func file(turnedBy degrees: Int) throws(ImageFault) -> [UInt8] {
    let quarters = ((degrees / 90) % 4 + 4) % 4
    let orientation = [ImageOrientation.upright, .turnedRight, .turnedHalf, .turnedLeft][quarters]
    switch self {
    case .jpeg(let bytes): return try JPEGCodec.turned(bytes, by: orientation)
    case .bitmap(let bitmap): return try PNGCodec.encode(orientation.applied(to: bitmap))
    }
  }
}
