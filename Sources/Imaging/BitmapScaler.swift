/// Makes pictures smaller with a cubic filter (Catmull-Rom: Keys, “Cubic convolution interpolation for digital image
/// processing”, 1981, a = −1/2), widened so that every pixel of the source counts.
///
/// Weights are whole numbers, and the only arithmetic before them is that of IEEE 754, so that the same picture comes
/// out byte for byte on every machine.
public enum BitmapScaler {
  private static let fractionBits = 14

  /// The picture at a smaller extent; sides that are not larger than asked for stay as they are.
  public static func reduced(_ bitmap: Bitmap, width: Int, height: Int) -> Bitmap {
    let width = max(1, min(width, bitmap.width))
    let height = max(1, min(height, bitmap.height))
    guard width < bitmap.width || height < bitmap.height else { return bitmap }
    let isTransparent = bitmap.layout == .rgba
    let source = isTransparent ? multiplied(bitmap) : bitmap
    let across = narrowed(source, to: width)
    let reduced = shortened(across, to: height)
    return isTransparent ? divided(reduced) : reduced
  }

  // MARK: Weights

  /// The pixels of the source that make one of the result.
  private struct Window {
    let first: Int
    let weights: [Int32]
  }

  private static func windows(from count: Int, to newCount: Int) -> [Window] {
    let ratio = Double(count) / Double(newCount)
    return (0..<newCount).map { index in
      let centre = (Double(index) + 0.5) * ratio - 0.5
      let first = max(0, Int((centre - 2 * ratio).rounded(.up)))
      let last = min(count - 1, Int((centre + 2 * ratio).rounded(.down)))
      let weights = (first...last).map { weight((Double($0) - centre) / ratio) }
      return Window(first: first, weights: wholeNumbers(weights))
    }
  }

  private static func weight(_ distance: Double) -> Double {
    let x = abs(distance)
    if x < 1 { return (1.5 * x - 2.5) * x * x + 1 }
    if x < 2 { return ((-0.5 * x + 2.5) * x - 4) * x + 2 }
    return 0
  }

  /// The weights as whole numbers whose sum is one; what rounding leaves goes to the largest.
  private static func wholeNumbers(_ weights: [Double]) -> [Int32] {
    let one = Int32(1) << fractionBits
    let sum = weights.reduce(0, +)
    var whole = weights.map { Int32(($0 / sum * Double(one)).rounded()) }
    let rest = one - whole.reduce(0, +)
    if let largest = whole.indices.max(by: { whole[$0] < whole[$1] }) { whole[largest] += rest }
    return whole
  }

  private static func clamped(_ sum: Int32) -> UInt8 {
    UInt8(max(0, min(255, (sum + Int32(1) << (fractionBits - 1)) >> fractionBits)))
  }

  // MARK: Passes

  private static func narrowed(_ bitmap: Bitmap, to width: Int) -> Bitmap {
    guard width < bitmap.width else { return bitmap }
    let channels = bitmap.layout.rawValue
    let windows = windows(from: bitmap.width, to: width)
    var bytes = [UInt8](repeating: 0, count: width * bitmap.height * channels)
    bitmap.bytes.withUnsafeBufferPointer { source in
      bytes.withUnsafeMutableBufferPointer { target in
        for row in 0..<bitmap.height {
          let rowStart = row * bitmap.width * channels
          var place = row * width * channels
          for window in windows {
            window.weights.withUnsafeBufferPointer { weights in
              for channel in 0..<channels {
                var sum: Int32 = 0
                var from = rowStart + window.first * channels + channel
                for weight in weights {
                  sum &+= weight &* Int32(source[from])
                  from += channels
                }
                target[place + channel] = clamped(sum)
              }
            }
            place += channels
          }
        }
      }
    }
    return Bitmap(width: width, height: bitmap.height, layout: bitmap.layout, bytes: bytes)
  }

  private static func shortened(_ bitmap: Bitmap, to height: Int) -> Bitmap {
    guard height < bitmap.height else { return bitmap }
    let rowLength = bitmap.width * bitmap.layout.rawValue
    var bytes = [UInt8](repeating: 0, count: rowLength * height)
    var sums = [Int32](repeating: 0, count: rowLength)
    let windows = windows(from: bitmap.height, to: height)
    bitmap.bytes.withUnsafeBufferPointer { source in
      sums.withUnsafeMutableBufferPointer { sums in
        bytes.withUnsafeMutableBufferPointer { target in
          for (row, window) in windows.enumerated() {
            for index in 0..<rowLength { sums[index] = 0 }
            for (offset, weight) in window.weights.enumerated() {
              let start = (window.first + offset) * rowLength
              for index in 0..<rowLength { sums[index] &+= weight &* Int32(source[start + index]) }
            }
            for index in 0..<rowLength { target[row * rowLength + index] = clamped(sums[index]) }
          }
        }
      }
    }
    return Bitmap(width: bitmap.width, height: height, layout: bitmap.layout, bytes: bytes)
  }

  // MARK: Opacity

  /// Colours multiplied by their opacity: what cannot be seen must not bleed into its neighbours.
  private static func multiplied(_ bitmap: Bitmap) -> Bitmap {
    changingColors(of: bitmap) { color, alpha in (color * alpha + 127) / 255 }
  }

  private static func divided(_ bitmap: Bitmap) -> Bitmap {
    changingColors(of: bitmap) { color, alpha in alpha == 0 ? 0 : min(255, (color * 255 + alpha / 2) / alpha)
    }
  }

  private static func changingColors(of bitmap: Bitmap, _ change: (Int, Int) -> Int) -> Bitmap {
    var result = bitmap
    result.bytes.withUnsafeMutableBufferPointer { bytes in
      for pixel in stride(from: 0, to: bytes.count, by: 4) {
        let alpha = Int(bytes[pixel + 3])
        for channel in pixel..<pixel + 3 { bytes[channel] = UInt8(change(Int(bytes[channel]), alpha)) }
      }
    }
    return result
  }
}
