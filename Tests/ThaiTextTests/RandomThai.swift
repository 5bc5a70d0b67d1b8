import TestSupport

/// Text at random of Thai letters, marks, digits, spaces and punctuation, well or badly spelled.
enum RandomThai {
  private static let pool: [Unicode.Scalar] =
    (0x0E01...0x0E5B).compactMap { UInt32($0) == 0x0E3B ? nil : Unicode.Scalar(UInt32($0)) }
    + Array("     ๆฯ().,-–/“”\"%ABab12\u{200B}\u{2060}\u{00A0}😀\u{0301}\u{200D}".unicodeScalars)

  static func paragraph(using generator: inout SeededGenerator) -> String {
    let length = Int.random(in: 1...200, using: &generator)
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(pool.randomElement(using: &generator) ?? " ") }
    return String(text)
  }
}
