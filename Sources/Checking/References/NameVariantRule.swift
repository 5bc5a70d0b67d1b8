import Diagnostics
import MeasuresData
import ThaiText

/// The agency's own place name with a letter changed, where a word such as ตำบล or อบต. announces it.
struct NameVariantRule: TextRule {
  private static let heads = ["องค์การบริหารส่วนตำบล", "อบต.", "อบต. ", "เทศบาลตำบล", "ทต."].map {
    Phrase($0)
  }
  /// Shorter names have neighbours that are other places.
  private static let shortest = 5

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard let place = context.placeName, !text.path.utf8.starts(with: "agency".utf8)
    else { return [] }
    let name = Array(place.unicodeScalars)
    guard name.count >= Self.shortest else { return [] }
    return Self.heads.flatMap { head in
      head.ranges(in: text).compactMap { fault(after: $0.upperBound, name: name, in: text) }
    }
  }

  private func fault(after offset: Int, name: [Unicode.Scalar], in text: CheckedText) -> Fault? {
    let start = text.symbolIndex(atUTF8Offset: offset)
    let rest = text.scalars[start...]
    guard !rest.starts(with: name) else { return nil }
    for length in [name.count, name.count - 1, name.count + 1] where length <= rest.count {
      let found = Array(rest.prefix(length))
      let isWhole = length == rest.count || !text.symbols[start + length].isFollowingVowelOrMark
      guard isWhole, found.allSatisfy({ $0.value >= 0x0E00 && $0.value <= 0x0E4E }) else { continue }
      let foundName = String(String.UnicodeScalarView(found))
      let wanted = String(String.UnicodeScalarView(name))
      guard Self.distance(found, name) == 1 else { continue }
      return Fault(
        code: "words.name-variant", severity: .warning, kind: .words,
        range: text.utf8Range(ofSymbols: start..<(start + length)), replacement: wanted,
        message: LocalizedText(
          thai: "“\(foundName)” ต่างจากชื่อหน่วยงาน “\(wanted)”",
          english: "“\(foundName)” differs from the agency's name “\(wanted)”"),
        weight: 78)
    }
    return nil
  }

  /// Whether one change, one letter more or one less makes one of the other: 1; 2 for all that is further apart.
  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    let same = zip(first, second).prefix { $0 == $1 }.count
    let tail = zip(first.dropFirst(same).reversed(), second.dropFirst(same).reversed()).prefix { $0 == $1 }
      .count
    let left = max(first.count, second.count) - same - tail
    return left <= 1 ? left : 2
  }
}
