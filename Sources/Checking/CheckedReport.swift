import Diagnostics
import MeasuresData

/// A report taken apart into its texts.
struct CheckedReport: Sendable {
  let report: Report
  let scope: AssessmentScope
  let texts: [CheckedText]
  let asksForSubmission: Bool

  /// - Parameters:
  ///   - asksForSubmission: whether what an assessor would miss is looked for as well.
  ///   - betweenTexts: called before each text is looked at.
  init(
    _ report: Report, catalogue: AssessmentCatalogue, model: LetterModel, asksForSubmission: Bool,
    betweenTexts: @escaping () -> Void
  ) {
    self.report = report
    self.asksForSubmission = asksForSubmission
    scope = AssessmentScope(of: report, catalogue: catalogue)
    var collector = TextCollector(
      model: model, names: DeclaredNames.names(of: report, catalogue: catalogue),
      betweenTexts: betweenTexts)
    collector.collect(report)
    texts = collector.texts
  }

  /// The text at a path, or nil when the report has none there.
  func text(at path: String) -> CheckedText? { texts.first { $0.path.utf8.elementsEqual(path.utf8) } }

  /// The texts of a measure, by its index.
  func texts(ofMeasure index: Int) -> [CheckedText] {
    let prefix = Array("measures[\(index)].".utf8)
    return texts.filter { $0.path.utf8.starts(with: prefix) }
  }
}
