/// Builds an ICC profile of the sRGB colour space (IEC 61966-2-1), version 2.1, matrix and tone curves.
///
/// The structure is that of ICC.1:2001-04; the primaries are sRGB's, adapted from D65 to the profile connection
/// space's D50 (Bradford), as the standard's annex gives them.
enum SRGBProfile {
  /// The profile compressed, as files hold it.
  static let compressed = Deflate().compressed(bytes())

  /// The profile; always the same bytes.
  private static func bytes() -> [UInt8] {
    let description = textDescription("sRGB IEC61966-2.1")
    let curve = toneCurve()
    let tags: [(signature: StaticString, data: [UInt8])] = [
      ("cprt", text("No copyright, use freely")), ("desc", description),
      ("wtpt", xyz(0.95045, 1, 1.08905)),
      ("rXYZ", xyz(0.43607, 0.22249, 0.01392)), ("gXYZ", xyz(0.38515, 0.71687, 0.09708)),
      ("bXYZ", xyz(0.14307, 0.06061, 0.71410)),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    var table = bigEndian(UInt32(tags.count))
    var body: [UInt8] = []
    var places: [[UInt8]: UInt32] = [:]
    let bodyStart = 128 + 4 + 12 * tags.count
    for tag in tags {
      let offset = places[tag.data] ?? UInt32(bodyStart + body.count)
      if places[tag.data] == nil {
        places[tag.data] = offset
        body += tag.data
        while body.count % 4 != 0 { body.append(0) }
      }
      table += signature(tag.signature) + bigEndian(offset) + bigEndian(UInt32(tag.data.count))
    }
    return header(size: UInt32(bodyStart + body.count)) + table + body
  }

  /// The header, 6.1. The date is that of the sRGB standard.
  private static func header(size: UInt32) -> [UInt8] {
    var header = bigEndian(size)
    header += [0, 0, 0, 0]
    header += bigEndian(UInt32(0x0210_0000))
    header += signature("mntr") + signature("RGB ") + signature("XYZ ")
    for part in [1999, 10, 18, 0, 0, 0] as [UInt16] { header += bigEndian(part) }
    header += signature("acsp")
    header += Array(repeating: 0, count: 28)
    header += fixedPoint(0.9642) + fixedPoint(1) + fixedPoint(0.8249)
    header += Array(repeating: 0, count: 128 - header.count)
    return header
  }

  private static func text(_ text: StaticString) -> [UInt8] {
    signature("text") + [0, 0, 0, 0] + signature(text) + [0]
  }

  /// `textDescriptionType`, 6.5.17: ASCII, then empty Unicode and ScriptCode parts.
  private static func textDescription(_ text: StaticString) -> [UInt8] {
    signature("desc") + [0, 0, 0, 0] + bigEndian(UInt32(text.utf8CodeUnitCount + 1)) + signature(text) + [0]
      + Array(repeating: 0, count: 4 + 4 + 2 + 1 + 67)
  }

  private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    signature("XYZ ") + [0, 0, 0, 0] + fixedPoint(x) + fixedPoint(y) + fixedPoint(z)
  }

  /// `curveType`, 6.5.3, sampled at 1024 points.
  private static func toneCurve() -> [UInt8] {
    let count = 1024
    var curve = signature("curv") + [0, 0, 0, 0] + bigEndian(UInt32(count))
    for index in 0..<count {
      let linear = linearValue(Double(index) / Double(count - 1))
      curve += bigEndian(UInt16((linear * 65535).rounded()))
    }
    return curve
  }

  /// IEC 61966-2-1, 5.2: from the coded value to light. The power 2.4 is the fifth root of the twelfth
  /// power, by Newton's method, so that no platform's mathematics library has a say in the bytes.
  private static func linearValue(_ coded: Double) -> Double {
    guard coded > 0.04045 else { return coded / 12.92 }
    let base = (coded + 0.055) / 1.055
    let square = base * base
    return fifthRoot(square * square * square * square * square * square)
  }

  private static func fifthRoot(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (fourth * root - value) / (5 * fourth)
    }
    return root
  }

  private static func fixedPoint(_ value: Double) -> [UInt8] {
    bigEndian(UInt32((value * 65536).rounded()))
  }

  private static func signature(_ text: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private static func bigEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}
