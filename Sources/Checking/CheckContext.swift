import MeasuresData
import ThaiText

/// What the rules for texts may know beyond the text.
struct CheckContext: Sendable {
  let model: LetterModel
  let search: SpellingSearch
  /// The years and codes of the report's assessments; nil for plain text.
  let assessment: AssessmentScope?
  /// How texts stand in their lists and cells; empty for plain text.
  let layouts: [String: TextLayout]
  /// Words with which sentences behind leads begin in this report, by column.
  var openingWords: [String: Set<[Symbol]>] = [:]
  /// The phrases that name items in more than one place.
  var leads: Set<[Symbol]> = []
  /// The names of divisions, of the kind of body and of indicators, for finding them with a letter changed.
  var terms: [FuzzyTerm] = []
  /// The agency's own place, without the kind of body before it; nil where there is none.
  var placeName: String?
  /// The report itself; nil for plain text.
  var source: Report?
  /// The words of the titles of sub-measures, by measure.
  var titleWords: [TitleWords] = []
  /// How often each run between spaces stands in the report.
  let report: ReportVocabulary
  /// The names of divisions as they are written without a split.
  let divisions: [[UInt8]]

  /// The index of the measure that a text belongs to.
  func measureIndex(of text: CheckedText) -> Int? {
    source?.measures.firstIndex {
      let path = $0.origin.path.utf8
      return text.path.utf8.starts(with: path)
        && text.path.utf8.dropFirst(path.count).first == UInt8(ascii: ".")
    }
  }

  /// Whether a report is checked, and not a plain text.
  var isReport: Bool { assessment != nil }
}
