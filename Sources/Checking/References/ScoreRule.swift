import Diagnostics
import MeasuresData
import ThaiText

/// The same score told twice with different figures, scores that no assessment gives, and scores against the table.
struct ScoreRule: ReportRule {
  func findings(in report: CheckedReport) -> [Finding] {
    let mentions = report.texts.flatMap { text in
      ScoreMention.all(in: text, fiscalYear: report.scope.fiscalYear)
    }
    return mentions.compactMap { mention in
      fault(for: mention, among: mentions, report).flatMap {
        FindingBuilder.findings(from: [$0], in: mention.text).first
      }
    }
  }

  private func fault(for mention: ScoreMention, among mentions: [ScoreMention], _ report: CheckedReport)
    -> Fault?
  {
    if mention.hundredths > 10_000 {
      return fault(
        mention, "references.score-out-of-range", .error, expected: nil,
        LocalizedText(thai: "คะแนนเกิน ๑๐๐", english: "a score above 100"))
    }
    if let declared = declared(for: mention, report), declared != mention.hundredths {
      return fault(
        mention, "references.score", .warning, expected: declared,
        LocalizedText(
          thai: "คะแนนไม่ตรงกับตารางคะแนนปี \(NumberToken.thai(mention.year)) (\(Self.thai(declared)))",
          english: "the score differs from the table of \(mention.year)"))
    }
    let others = mentions.filter { $0.year == mention.year }
    let alike = others.filter { $0.hundredths == mention.hundredths }.count
    // Of two readings the rarer one is told; of equal ones the later.
    guard let other = others.first(where: { $0.hundredths != mention.hundredths }) else { return nil }
    let otherCount = others.filter { $0.hundredths == other.hundredths }.count
    let isLater = mention.order > other.order
    guard alike < otherCount || alike == otherCount && isLater else { return nil }
    return fault(
      mention, "references.score", .warning, expected: other.hundredths,
      LocalizedText(
        thai: "คะแนนของปีเดียวกันเขียนต่างกัน ที่อื่นเขียน \(Self.thai(other.hundredths)) (\(other.text.path))",
        english: "the score of one year is told in two ways; it differs at \(other.text.path)"))
  }

  /// The total of a year in the report's table of scores.
  private func declared(for mention: ScoreMention, _ report: CheckedReport) -> Int? {
    report.report.scores.first { $0.year.value == mention.year }?.total.flatMap {
      ScoreMention.hundredths(of: $0.value)
    }
  }

  private static func thai(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return DigitPolicy.thai.apply(to: "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)")
  }

  private func fault(
    _ mention: ScoreMention, _ code: String, _ severity: Finding.Severity, expected: Int?,
    _ message: LocalizedText
  ) -> Fault {
    Fault(
      code: code, severity: severity, kind: .references, range: mention.utf8Range,
      replacement: expected.map { Self.thai($0) }, message: message, weight: 72)
  }
}
