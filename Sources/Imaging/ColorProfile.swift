internal import Glibc

/// An ICC profile of a display: three primaries and a curve for each (ICC.1:2010, 8.3 and F.3).
///
/// Photographs of telephones carry such profiles, most often Display P3; paper knows sRGB alone.
struct ColorProfile {
  /// What each of the 256 values of a channel means in light, 0 to 1.
  private let curves: [[Double]]
  /// From light of the three primaries to light of those of sRGB.
  private let toSRGB: [[Double]]

  /// Colours that differ by less than this, in steps of 255, are taken as the same: no eye tells them apart.
  private static let leastDifference = 2

  /// nil for profiles of other kinds, and for those that are sRGB anyway.
  init?(_ profile: [UInt8]) {
    guard profile.count > 132, profile[16..<20].elementsEqual("RGB ".utf8) else { return nil }
    var tags: [String: Range<Int>] = [:]
    let count = Self.number(profile, 128, 4) ?? 0
    for index in 0..<min(count, 100) {
      let entry = 132 + index * 12
      guard let offset = Self.number(profile, entry + 4, 4), let size = Self.number(profile, entry + 8, 4),
        offset + size <= profile.count, size >= 12
      else { continue }
      tags[String(decoding: profile[entry..<entry + 4], as: UTF8.self)] = offset..<offset + size
    }
    var curves: [[Double]] = []
    var columns: [[Double]] = []
    for channel in ["r", "g", "b"] {
      guard let curve = tags[channel + "TRC"].flatMap({ Self.curve(profile, $0) }),
        let column = tags[channel + "XYZ"].flatMap({ Self.column(profile, $0) })
      else { return nil }
      curves.append(curve)
      columns.append(column)
    }
    self.curves = curves
    toSRGB = (0..<3).map { row in
      (0..<3).map { channel in (0..<3).reduce(0) { $0 + Self.sRGBOfXYZ[row][$1] * columns[channel][$1] } }
    }
    if isSRGB { return nil }
  }

  /// The picture in sRGB; colours that sRGB does not have become its nearest in each channel.
  func converted(_ bitmap: Bitmap) -> Bitmap {
    guard bitmap.layout == .rgb else { return bitmap }
    let encoded = Self.encoded
    var result = bitmap
    result.bytes.withUnsafeMutableBufferPointer { bytes in
      for pixel in stride(from: 0, to: bytes.count, by: 3) {
        let light = (0..<3).map { curves[$0][Int(bytes[pixel + $0])] }
        for channel in 0..<3 {
          let row = toSRGB[channel]
          let sum = row[0] * light[0] + row[1] * light[1] + row[2] * light[2]
          bytes[pixel + channel] = encoded[Int((max(0, min(1, sum)) * Double(encoded.count - 1)).rounded())]
        }
      }
    }
    return result
  }

  /// Whether a picture looks the same without the profile, by the corners and the middles of the cube of colours.
  private var isSRGB: Bool {
    let steps: [UInt8] = [0, 64, 128, 192, 255]
    var bytes: [UInt8] = []
    for red in steps { for green in steps { for blue in steps { bytes += [red, green, blue] } } }
    let cube = Bitmap(width: bytes.count / 3, height: 1, layout: .rgb, bytes: bytes)
    return zip(converted(cube).bytes, bytes).allSatisfy { abs(Int($0) - Int($1)) < Self.leastDifference }
  }

  // MARK: Numbers

  /// From XYZ of D50, the white of ICC profiles, to light of sRGB: the inverse of the matrix in IEC 61966-2-1:1999 after
  /// Bradford adaptation.
  private static let sRGBOfXYZ = [
    [3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540],
    [0.0719453, -0.2289914, 1.4052427],
  ]

  /// The bytes of sRGB for light in 4095 steps (IEC 61966-2-1:1999, 5.2).
  private static let encoded: [UInt8] = (0...4095).map { step in
    let light = Double(step) / 4095
    let value = light <= 0.0031308 ? 12.92 * light : 1.055 * pow(light, 1 / 2.4) - 0.055
    return UInt8((value * 255).rounded())
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number of 16 bits before and 16 behind the point (`s15Fixed16Number`).
  private static func fixed(_ bytes: [UInt8], _ offset: Int) -> Double? {
    number(bytes, offset, 4).map { Double(Int32(truncatingIfNeeded: $0)) / 65536 }
  }

  private static func column(_ bytes: [UInt8], _ range: Range<Int>) -> [Double]? {
    guard range.count >= 20 else { return nil }
    let values = (0..<3).compactMap { fixed(bytes, range.lowerBound + 8 + $0 * 4) }
    return values.count == 3 ? values : nil
  }

  /// The light of each byte, from a sampled or a parametric curve (10.5 and 10.15).
  private static func curve(_ bytes: [UInt8], _ range: Range<Int>) -> [Double]? {
    let start = range.lowerBound
    switch String(decoding: bytes[start..<start + 4], as: UTF8.self) {
    case "curv":
      guard let count = number(bytes, start + 8, 4), 12 + count * 2 <= range.count else { return nil }
      let samples = (0..<count).compactMap { number(bytes, start + 12 + $0 * 2, 2) }
      return sampled(samples)
    case "para":
      guard let kind = number(bytes, start + 8, 2), let length = [0: 1, 1: 3, 2: 4, 3: 5, 4: 7][kind],
        12 + length * 4 <= range.count
      else { return nil }
      let parameters = (0..<length).compactMap { fixed(bytes, start + 12 + $0 * 4) }
      return parametric(kind, parameters)
    default: return nil
    }
  }

  private static func sampled(_ samples: [Int]) -> [Double]? {
    (0...255).map { byte in
      let value = Double(byte) / 255
      // No sample is the identity, one is an exponent with 8 bits behind the point.
      guard let first = samples.first else { return value }
      guard samples.count > 1 else { return pow(value, Double(first) / 256) }
      let place = value * Double(samples.count - 1)
      let index = min(Int(place), samples.count - 2)
      let rest = place - Double(index)
      return (Double(samples[index]) * (1 - rest) + Double(samples[index + 1]) * rest) / 65535
    }
  }

  private static func parametric(_ kind: Int, _ values: [Double]) -> [Double]? {
    let g = values[0]
    let (a, b) = kind == 0 ? (1, 0) : (values[1], values[2])
    return (0...255).map { byte in
      let x = Double(byte) / 255
      func power() -> Double { pow(max(0, a * x + b), g) }
      switch kind {
      case 0: return power()
      case 1: return a * x + b >= 0 ? power() : 0
      case 2: return a * x + b >= 0 ? power() + values[3] : values[3]
      case 3: return x >= values[4] ? power() : values[3] * x
      default: return x >= values[4] ? power() + values[5] : values[3] * x + values[6]
      }
    }
  }
}
