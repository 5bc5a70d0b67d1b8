internal import ThaiText

/// A text that is cut where it gets too long for its place, such as a running head: at the end of a phrase if one ends
/// near the limit, else at the end of a word, with an ellipsis.
struct ShortenedText {
  /// The part of the limit within which the end of a phrase goes before that of a word.
  private static let phraseShare = 2.0 / 3

  let text: String

  /// - Parameter limit: the clusters that may stand, the ellipsis not counted.
  init(_ text: String, limit: Int) {
    let utf8 = Array(text.utf8)
    let starts = ThaiCluster.starts(in: utf8)
    guard starts.count > limit, let end = Self.end(in: utf8, notAfter: starts[limit], limit: limit) else {
      self.text = text
      return
    }
    let kept = utf8[..<end].reversed().drop { $0 == UInt8(ascii: " ") }.reversed()
    self.text = String(decoding: kept, as: UTF8.self) + "…"
  }

  /// Where the text is cut: never before its first word ends.
  private static func end(in utf8: [UInt8], notAfter last: Int, limit: Int) -> Int? {
    let places = ThaiLineBreaker().breakOpportunities(in: utf8).filter { $0.utf8Offset > 0 }
    let fitting = places.filter { $0.utf8Offset <= last && $0.grade <= .seam }
    let phrase = fitting.last { $0.grade == .phrase }?.utf8Offset
    if let phrase, Double(phrase) >= Double(last) * phraseShare { return phrase }
    return fitting.last { $0.grade <= .word }?.utf8Offset ?? fitting.last?.utf8Offset
      ?? places.first?.utf8Offset
  }
}
