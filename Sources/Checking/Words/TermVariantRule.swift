import Diagnostics
import MeasuresData
import ThaiText

/// Names that every report has, with a letter changed: of the agency and its kind, of its divisions and of the
/// indicators.
struct TermVariantRule: TextRule {
  /// Shorter terms have neighbours that are other words.
  private static let shortest = 10

  /// The terms of a report.
  static func terms(of report: Report, _ catalogue: AssessmentCatalogue) -> [FuzzyTerm] {
    let name = report.agency.name.value
    let kinds = catalogue.bodies.flatMap(\.names).filter { name.utf8.starts(with: $0.utf8) }
    let divisions = DivisionNames.known(in: report).map { String(decoding: $0, as: UTF8.self) }
    let indicators = catalogue.indicators.flatMap { [$0.name] + $0.otherNames }
    var seen: Set<[Symbol]> = []
    return ([name] + kinds + divisions + indicators).compactMap { FuzzyTerm($0, shortest: shortest) }
      .filter { seen.insert($0.symbols).inserted }
  }

  func faults(in text: CheckedText, _ context: CheckContext) -> [Fault] {
    guard text.role != .name, text.role != .division else { return [] }
    return context.terms.flatMap { term in
      term.variants(in: text).compactMap { fault(at: $0, of: term, in: text) }
    }
  }

  private func fault(at variant: FuzzyTerm.Variant, of term: FuzzyTerm, in text: CheckedText) -> Fault? {
    let end = variant.range.upperBound
    let next = end < text.symbols.count ? text.symbols[end] : Symbols.space
    guard variant.changed.allSatisfy({ text.symbols[$0].isThaiLetter }), variant.meant.lowerBound > 0,
      !next.isFollowingVowelOrMark,
      // What differs at the end may be another word.
      variant.meant.upperBound < term.symbols.count || !next.isThaiLetter,
      !text.symbols[variant.range.lowerBound].isFollowingVowelOrMark
    else { return nil }
    let meant = SpellingRule.string(term.symbols)
    return Fault(
      code: "words.name-variant", severity: .warning, kind: .words,
      range: text.utf8Range(ofSymbols: variant.changed),
      replacement: SpellingRule.string(Array(term.symbols[variant.meant])),
      message: LocalizedText(
        thai: "“\(text.utf8String(text.utf8Range(ofSymbols: variant.range)))” ต่างจาก “\(meant)”",
        english: "“\(text.utf8String(text.utf8Range(ofSymbols: variant.range)))” differs from “\(meant)”"),
      weight: 79)
  }
}
