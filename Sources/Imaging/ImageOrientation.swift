/// How stored rows and columns lie in the picture as it is to be seen (EXIF 2.32, tag 0x0112; the raw values are its).
public enum ImageOrientation: Int, CaseIterable, Sendable {
  case upright = 1
  case mirrored
  case turnedHalf
  case mirroredTurnedHalf
  case mirroredTurnedLeft
  case turnedRight
  case mirroredTurnedRight
  case turnedLeft

  /// Whether stored rows are columns to the viewer.
  public var swapsSides: Bool { rawValue >= 5 }

  /// The pixels as they are to be seen.
  public func applied(to bitmap: Bitmap) -> Bitmap {
    guard self != .upright else { return bitmap }
    let (width, height) = swapsSides ? (bitmap.height, bitmap.width) : (bitmap.width, bitmap.height)
    let channels = bitmap.layout.rawValue
    var bytes = [UInt8](repeating: 0, count: bitmap.bytes.count)
    bitmap.bytes.withUnsafeBufferPointer { source in
      bytes.withUnsafeMutableBufferPointer { target in
        for y in 0..<height {
          for x in 0..<width {
            let (column, row) = stored(x, y, bitmap.width, bitmap.height)
            let from = (row * bitmap.width + column) * channels
            let to = (y * width + x) * channels
            for channel in 0..<channels { target[to + channel] = source[from + channel] }
          }
        }
      }
    }
    return Bitmap(width: width, height: height, layout: bitmap.layout, bytes: bytes)
  }

  /// Where the pixel seen at a place is stored.
  private func stored(_ x: Int, _ y: Int, _ width: Int, _ height: Int) -> (column: Int, row: Int) {
    switch self {
    case .upright: (x, y)
    case .mirrored: (width - 1 - x, y)
    case .turnedHalf: (width - 1 - x, height - 1 - y)
    case .mirroredTurnedHalf: (x, height - 1 - y)
    case .mirroredTurnedLeft: (y, x)
    case .turnedRight: (y, height - 1 - x)
    case .mirroredTurnedRight: (width - 1 - y, height - 1 - x)
    case .turnedLeft: (width - 1 - y, x)
    }
  }
}
