import Diagnostics
import MeasuresData

/// Leaves out the findings that the data file silences, and tells of silences that silence nothing.
enum Silencer {
  static func remaining(of findings: [Finding], in report: Report) -> [Finding] {
    guard !report.silence.isEmpty else { return findings }
    var used: Set<Int> = []
    let remaining = findings.filter { finding in
      let matching = report.silence.indices.filter { silences(report.silence[$0], finding) }
      used.formUnion(matching)
      return matching.isEmpty
    }
    return remaining + report.silence.indices.filter { !used.contains($0) }.map { unused(report.silence[$0]) }
  }

  private static func silences(_ silence: SilencedFinding, _ finding: Finding) -> Bool {
    let code = silence.code.value.utf8
    guard code.elementsEqual(finding.code.utf8) || code.elementsEqual(finding.kind.rawValue.utf8) else {
      return false
    }
    if let path = silence.path?.value, !covers(path, finding.path) { return false }
    guard let text = silence.text?.value else { return true }
    return Bytes.contain(text, in: Array(finding.text.utf8))
      || Bytes.contain(finding.text, in: Array(text.utf8))
  }

  /// Whether a path is another one or its beginning: `measures[0]` covers `measures[0].steps[1]`.
  private static func covers(_ outer: String, _ inner: String) -> Bool {
    guard inner.utf8.starts(with: outer.utf8) else { return false }
    guard let next = inner.utf8.dropFirst(outer.utf8.count).first else { return true }
    return next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
  }

  private static func unused(_ silence: SilencedFinding) -> Finding {
    Finding(
      code: "completeness.unused-silence", severity: .info, kind: .completeness, path: silence.origin.path,
      span: silence.code.origin.span, text: silence.code.value, mark: 0..<silence.code.value.utf8.count,
      suggestion: nil,
      message: LocalizedText(
        thai: "ไม่พบสิ่งที่รายการนี้ให้ข้ามแล้ว ลบรายการนี้ได้",
        english: "this silences nothing any more and can be deleted"),
      repair: nil)
  }
}
