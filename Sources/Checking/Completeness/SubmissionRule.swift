import Diagnostics
import MeasuresData

/// With `--ita`: what an assessor would miss.
struct SubmissionRule: ReportRule {
  func findings(in report: CheckedReport) -> [Finding] {
    guard report.asksForSubmission else { return [] }
    return baseline(report) + links(report) + signatures(report) + publication(report) + filing(report)
      + date(report)
  }

  private func missing(
    _ code: String, path: String, at span: SourceSpan?, _ message: LocalizedText, suggestion: String? = nil,
    severity: Finding.Severity = .warning, text: String = ""
  ) -> Finding {
    let point = span.map {
      SourceSpan(file: $0.file, utf8Range: $0.utf8Range.lowerBound..<$0.utf8Range.lowerBound)
    }
    return Finding(
      code: code, severity: severity, kind: .completeness, path: path, span: text.utf8.isEmpty ? point : span,
      text: text,
      mark: 0..<text.utf8.count, suggestion: suggestion, message: message, repair: nil)
  }

  private func baseline(_ report: CheckedReport) -> [Finding] {
    let year = report.scope.baselineYear
    guard !report.report.scores.contains(where: { $0.year.value == year }) else { return [] }
    return [
      missing(
        "completeness.baseline-scores", path: "scores", at: report.report.origin.span,
        LocalizedText(
          thai: "ไม่มีคะแนนประเมินปีฐาน \(NumberToken.thai(year)) ที่มาตรการตั้งต้น",
          english: "the scores of the baseline year \(year) are missing"))
    ]
  }

  private func links(_ report: CheckedReport) -> [Finding] {
    report.report.measures.compactMap { measure in
      guard measure.links?.indicators.isEmpty ?? true, measure.links?.issues.isEmpty ?? true else {
        return nil
      }
      return missing(
        "completeness.indicator-link", path: measure.origin.path + ".links", at: measure.origin.span,
        LocalizedText(
          thai: "มาตรการที่ \(NumberToken.thai(measure.no.value)) ไม่ได้ระบุว่าตอบตัวชี้วัดหรือประเด็นใด",
          english: "measure \(measure.no.value) does not say which indicator or issue it answers"))
    }
  }

  private func signatures(_ report: CheckedReport) -> [Finding] {
    guard report.report.signatures.isEmpty else { return [] }
    return [
      missing(
        "completeness.signature", path: "signatures", at: report.report.origin.span,
        LocalizedText(thai: "ไม่มีผู้ลงนามในรายงาน", english: "nobody signs the report"))
    ]
  }

  private func date(_ report: CheckedReport) -> [Finding] {
    guard report.report.preparedOn == nil, report.report.signatures.allSatisfy({ $0.signedOn == nil }) else {
      return []
    }
    return [
      missing(
        "completeness.date", path: "preparedOn", at: report.report.origin.span,
        LocalizedText(thai: "ไม่มีวันที่จัดทำรายงาน", english: "the report has no date"))
    ]
  }

  // MARK: The address

  private func publication(_ report: CheckedReport) -> [Finding] {
    guard let url = report.report.publication?.url else {
      return [
        missing(
          "completeness.address", path: "publication.url", at: report.report.origin.span,
          LocalizedText(
            thai: "ไม่มีที่อยู่เว็บที่เผยแพร่รายงาน", english: "the address at which the report is published is missing"
          ))
      ]
    }
    let address = PublicAddress(url.value)
    return address.faults(allowing: report.scope.fiscalYear - 1...report.scope.filingYear).map { fault in
      missing(
        fault.code, path: url.origin.path, at: url.origin.span, fault.message,
        text: String(url.value.unicodeScalars.prefix(60)))
    }
  }

  private func filing(_ report: CheckedReport) -> [Finding] {
    let scope = report.scope
    let list = scope.lists.first { $0.year == scope.filingYear }?.list
    let known = list?.resultsItem
    guard let code = report.report.filing?.itemCode else {
      return [
        missing(
          "completeness.item-code", path: "filing.itemCode", at: report.report.origin.span,
          LocalizedText(
            thai: "ไม่ได้ระบุรหัสรายการ OIT ที่ยื่น", english: "the item under which the report is filed is missing"),
          suggestion: known.map { DigitPolicy.thai.apply(to: $0) })
      ]
    }
    guard let known, !DigitPolicy.arabic.apply(to: code.value).utf8.elementsEqual(known.utf8) else {
      return []
    }
    return [
      missing(
        "completeness.item-code", path: code.origin.path, at: code.origin.span,
        LocalizedText(
          thai:
            "รายการรายงานผลของปีประเมิน \(NumberToken.thai(scope.filingYear)) คือ \(DigitPolicy.thai.apply(to: known))",
          english: "the item of the results in \(scope.filingYear) is \(known)"),
        suggestion: DigitPolicy.thai.apply(to: known), text: code.value)
    ]
  }
}
