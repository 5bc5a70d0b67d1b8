public import Diagnostics

/// Findings as text for people: place, severity, what is wrong, the passage with the fault between ⟦ ⟧, what is meant.
public struct FindingText {
  private let language: MessageLanguage

  public init(language: MessageLanguage) {
    self.language = language
  }

  /// The lines of all findings and a last line that counts.
  public func text(of findings: [Finding]) -> String {
    var lines = findings.flatMap { self.lines(of: $0) }
    lines.append(summary(of: findings).text(in: language))
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of finding: Finding) -> [String] {
    let place = finding.span.map { $0.description + ": " } ?? ""
    var lines = [
      "\(place)\(Self.name(of: finding.severity).text(in: language)): \(finding.message.text(in: language)) [\(finding.code)]"
    ]
    if !finding.text.utf8.isEmpty { lines.append("  \(finding.path): \(Self.marked(finding))") }
    if finding.text.utf8.isEmpty, !finding.path.utf8.isEmpty { lines.append("  \(finding.path)") }
    if let suggestion = finding.suggestion {
      lines.append("  → " + suggestion)
    }
    return lines
  }

  /// The passage with its fault in brackets; a place between two letters is shown as empty brackets.
  static func marked(_ finding: Finding) -> String {
    let utf8 = Array(finding.text.utf8)
    let low = min(max(finding.mark.lowerBound, 0), utf8.count)
    let high = min(max(finding.mark.upperBound, low), utf8.count)
    return String(decoding: utf8[..<low], as: UTF8.self) + "⟦"
      + String(decoding: utf8[low..<high], as: UTF8.self) + "⟧"
      + String(decoding: utf8[high...], as: UTF8.self)
  }

  static func name(of severity: Finding.Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(thai: "ข้อผิดพลาด", english: "error")
    case .warning: LocalizedText(thai: "คำเตือน", english: "warning")
    case .info: LocalizedText(thai: "ข้อสังเกต", english: "info")
    }
  }

  private func summary(of findings: [Finding]) -> LocalizedText {
    let counts = Finding.Severity.allCases.map { severity in
      (Self.name(of: severity), findings.count { $0.severity == severity })
    }.filter { $0.1 > 0 }
    guard !counts.isEmpty else { return LocalizedText(thai: "ไม่พบข้อผิดพลาด", english: "no findings") }
    return LocalizedText(
      thai: "รวม " + counts.map { "\($0.0.thai) \($0.1) รายการ" }.joined(separator: " "),
      english: counts.map {
        "\($0.1) \($0.0.english)\($0.1 == 1 || $0.0.english.utf8.elementsEqual("info".utf8) ? "" : "s")"
      }
      .joined(separator: ", "))
  }
}
