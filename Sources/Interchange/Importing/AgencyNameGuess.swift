import MeasuresData

/// Finds the name of the agency in the introduction of a report.
///
/// Thai writes no space after a name, so that one mention does not show where it ends. Two mentions that go on
/// differently do: the name is the longest beginning that all of them share.
enum AgencyNameGuess {
  /// How the names of local bodies begin.
  private static let kinds = [
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร",
  ]

  /// The name, or nil when it is not mentioned at least twice.
  static func name(in texts: [String]) -> String? {
    let paragraphs = texts.map { Array($0.unicodeScalars) }
    for kind in kinds {
      let start = Array(kind.unicodeScalars)
      let found = paragraphs.flatMap { mentions(of: start, in: $0) }
      let length = sharedLength(of: found)
      guard found.count > 1, length > start.count else { continue }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: found[0].prefix(length))
      return String(name)
    }
    return nil
  }

  /// What stands from each mention to the next space.
  private static func mentions(of kind: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [ArraySlice<
    Unicode.Scalar
  >] {
    text.indices.compactMap { index in
      guard text[index...].starts(with: kind) else { return nil }
      return text[index...].prefix { $0 != " " }
    }
  }

  /// The length of the beginning that all mentions share, without a letter that in some mention has more on it and
  /// without a vowel that waits for its letter.
  private static func sharedLength(of mentions: [ArraySlice<Unicode.Scalar>]) -> Int {
    guard let first = mentions.first else { return 0 }
    var length = mentions.map { zip(first, $0).prefix { $0 == $1 }.count }.min() ?? 0
    while length > 0, !mentions.allSatisfy({ isNameEnd(length, of: $0) }) { length -= 1 }
    return length
  }

  private static func isNameEnd(_ length: Int, of mention: ArraySlice<Unicode.Scalar>) -> Bool {
    let last = mention[mention.startIndex + length - 1]
    let next = mention.dropFirst(length).first
    let goesOn = next.map { $0.isThaiMark || ($0.isThaiVowelLetter && !$0.isThaiLeadingVowel) } ?? false
    return !goesOn && !last.isThaiLeadingVowel
  }
}
