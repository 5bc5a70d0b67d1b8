/// Text at random of Thai letters, marks, digits, spaces and punctuation, well or badly spelled.
enum RandomThai {
  private static let pool: [Unicode.Scalar] =
    (0x0E01...0x0E5B).compactMap { UInt32($0) == 0x0E3B ? nil : Unicode.Scalar(UInt32($0)) }
    + Array("     ๆฯ().,-–/“”\"%ABab12\u{200B}\u{2060}\u{00A0}😀\u{0301}\u{200D}".unicodeScalars)

  static func paragraph(using generator: inout SplitMix64) -> String {
    let length = Int.random(in: 1...200, using: &generator)
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(pool.randomElement(using: &generator) ?? " ") }
    return String(text)
  }
}

/// A small generator with a seed, so that a failing case can be run again.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
