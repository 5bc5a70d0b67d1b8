import MeasuresData

/// Finds the name of the agency in the introduction of a report.
///
/// Thai writes no space after a name, so that one mention does not show where it ends. Several mentions that go on
/// differently do: each mention of the introduction is followed letter by letter as long as most of the report's
/// mentions go on with it. A mention with a slip in it, or of the kind of body alone, changes nothing.
enum AgencyNameGuess {
  /// How the names of local bodies begin.
  private static let kinds = [
    "องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร",
  ]
  /// A space after fewer letters than these stands inside the name.
  private static let shortestPlace = 3
  /// One of so many mentions that ends at a letter shows that the name does: the others go on without a space.
  private static let endShare = 4

  /// The name, or nil when it is not mentioned at least twice.
  ///
  /// - Parameters:
  ///   - front: the title and introduction, one mention in which is the agency's.
  ///   - texts: the other texts of the report, whose mentions show where the name ends.
  static func name(in front: [String], and texts: [String] = []) -> String? {
    for kind in kinds {
      let start = Array(kind.unicodeScalars)
      func mentions(_ texts: [String]) -> [Mention] {
        texts.flatMap { Self.mentions(of: start, in: Array($0.unicodeScalars)) }
          .filter { $0.count > start.count }
      }
      let own = mentions(front)
      let all = own + mentions(texts)
      let names = own.map { name(along: $0, kindLength: start.count, all) }
      guard let best = names.max(by: { $0.support < $1.support }), best.support > 1, best.length > start.count
      else { continue }
      var found = String.UnicodeScalarView()
      found.append(contentsOf: best.mention.prefix(best.length))
      return String(found)
    }
    return nil
  }

  private typealias Mention = ArraySlice<Unicode.Scalar>

  /// What stands from each mention to the next space.
  private static func mentions(of kind: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Mention] {
    text.indices.compactMap { index in
      guard text[index...].starts(with: kind) else { return nil }
      return text[index...].prefix { $0 != " " }
    }
  }

  /// The part of a mention that is the name, and how many mentions share it.
  private static func name(along mention: Mention, kindLength: Int, _ all: [Mention]) -> (
    mention: Mention, length: Int, support: Int
  ) {
    var length = kindLength
    var sharing = all
    while length < mention.count {
      if length >= kindLength + shortestPlace, sharing.count > 1,
        sharing.count(where: { $0.count == length }) * endShare >= sharing.count
      {
        break
      }
      let next = mention[mention.startIndex + length]
      let longer = sharing.filter { $0.count > length && $0[$0.startIndex + length] == next }
      // Before the place begins, mentions of the kind alone go on in all ways.
      guard longer.count > 1, length == kindLength || longer.count * 2 > sharing.count else { break }
      sharing = longer
      length += 1
    }
    while length > 0, !sharing.allSatisfy({ isNameEnd(length, of: $0) }) { length -= 1 }
    return (mention, length, sharing.count)
  }

  /// Whether no letter of a mention has more on it here, and no vowel waits for its letter.
  private static func isNameEnd(_ length: Int, of mention: Mention) -> Bool {
    let last = mention[mention.startIndex + length - 1]
    let next = mention.dropFirst(length).first
    let goesOn = next.map { $0.isThaiMark || ($0.isThaiVowelLetter && !$0.isThaiLeadingVowel) } ?? false
    return !goesOn && !last.isThaiLeadingVowel
  }
}
