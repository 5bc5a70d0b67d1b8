import Diagnostics
import MeasuresData
import ThaiText

/// A name in the cells of who is responsible that differs by a letter or two from one that the agency's list has, or
/// that the report writes more often.
struct DivisionVariantRule: ReportRule {
  /// Shorter names have neighbours that are other names.
  private static let shortest = 7
  /// Letters that one name has where another has others.
  private static let largestDifference = 2

  func findings(in report: CheckedReport) -> [Finding] {
    let declared = Set(report.report.agency.divisions.map { Self.symbols(of: $0.name.value) })
    let texts = report.texts.filter { $0.role == .division && $0.path.utf8.starts(with: "measures".utf8) }
    let counts = texts.reduce(into: [:]) { $0[$1.symbols, default: 0] += 1 }
    return texts.compactMap { text in
      guard !declared.contains(text.symbols), let own = counts[text.symbols] else { return nil }
      let likelier = declared.union(counts.filter { $0.value > own }.keys)
      let near = likelier.filter { Self.isVariant(text.symbols, of: $0) }
      // Of several the most frequent; of equal ones the first in the order of letters.
      guard
        let best = near.min(by: { first, second in
          let (more, less) = (counts[first] ?? 0, counts[second] ?? 0)
          return more != less ? more > less : first.lexicographicallyPrecedes(second)
        })
      else { return nil }
      return finding(in: text, meant: SpellingRule.string(best))
    }
  }

  private func finding(in text: CheckedText, meant name: String) -> Finding? {
    let fault = Fault(
      code: "words.division-variant", severity: .warning, kind: .words, range: 0..<text.utf8.count,
      replacement: name,
      message: LocalizedText(
        thai: "ชื่อนี้ต่างจาก “\(name)” ที่ใช้ในที่อื่นของรายงาน",
        english: "this name differs from “\(name)”, which stands elsewhere in the report"), weight: 60)
    return FindingBuilder.findings(from: [fault], in: text).first
  }

  private static func symbols(of name: String) -> [Symbol] { SymbolText(utf8: Array(name.utf8)).symbols }

  /// Whether two names differ in one place, inside a word, by few letters: what stands by itself, such as a number,
  /// tells two divisions apart.
  private static func isVariant(_ name: [Symbol], of other: [Symbol]) -> Bool {
    guard name.count >= shortest, other.count >= shortest, other.allSatisfy({ $0.isThaiLetter }) else {
      return false
    }
    let start = zip(name, other).prefix { $0 == $1 }.count
    let end = zip(name.dropFirst(start).reversed(), other.dropFirst(start).reversed()).prefix { $0 == $1 }
      .count
    let (left, right) = (name[start..<(name.count - end)], other[start..<(other.count - end)])
    // A tail of its own is another name: ปลัด and ปลัดอำเภอ share their beginning.
    return start > 0 && (end > 0 || left.count == right.count)
      && max(left.count, right.count) <= largestDifference
      && (left + right).allSatisfy { $0.isThaiLetter }
  }
}
