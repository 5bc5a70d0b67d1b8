public import Diagnostics
public import MeasuresData

/// Findings as a page for the superior: by measure, with passages. It needs no other file and works without colour.
public struct FindingPage {
  private let language: MessageLanguage
  private var html: [UInt8] = []

  /// The page of a report's findings.
  public static func html(
    _ findings: [Finding], of report: Report?, fileName: String, in language: MessageLanguage
  ) -> String {
    var page = FindingPage(language: language)
    page.write(findings, report, fileName)
    return String(decoding: page.html, as: UTF8.self)
  }

  private init(language: MessageLanguage) {
    self.language = language
  }

  // MARK: The page

  private mutating func write(_ findings: [Finding], _ report: Report?, _ fileName: String) {
    let title = word("ผลการตรวจรายงาน", "Check of the report")
    raw("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
    raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
    text("\(title): \(fileName)")
    raw("</title>\n<style>\(Self.style)</style>\n</head>\n<body>\n<main>\n<h1>")
    text(title)
    raw("</h1>\n<p>")
    text(report?.agency.name.value ?? fileName)
    if let report {
      raw("<br>")
      text(
        word(
          "ปีงบประมาณ พ.ศ. \(NumberToken.thai(report.fiscalYear.value))",
          "fiscal year \(report.fiscalYear.value)"))
    }
    raw("</p>\n")
    writeSummary(findings)
    for section in sections(of: findings, report) { write(section) }
    raw("</main>\n</body>\n</html>\n")
  }

  private mutating func writeSummary(_ findings: [Finding]) {
    raw("<table class=\"summary\"><caption>")
    text(word("จำนวนที่พบ", "Findings"))
    raw("</caption><thead><tr><th scope=\"col\">")
    text(word("ระดับ", "Severity"))
    raw("</th><th scope=\"col\">")
    text(word("จำนวน", "Count"))
    raw("</th></tr></thead><tbody>\n")
    for severity in Finding.Severity.allCases {
      raw("<tr><th scope=\"row\">")
      text(FindingText.name(of: severity).text(in: language))
      raw("</th><td>\(findings.count { $0.severity == severity })</td></tr>\n")
    }
    raw("</tbody></table>\n")
  }

  // MARK: Sections

  private struct Section {
    let title: String
    let findings: [Finding]
  }

  /// What is about the report as a whole, then measure by measure.
  private func sections(of findings: [Finding], _ report: Report?) -> [Section] {
    var byMeasure: [Int: [Finding]] = [:]
    var others: [Finding] = []
    for finding in findings {
      if let index = Self.measureIndex(of: finding.path) {
        byMeasure[index, default: []].append(finding)
      } else {
        others.append(finding)
      }
    }
    let whole =
      others.isEmpty ? [] : [Section(title: word("ทั้งรายงาน", "The report as a whole"), findings: others)]
    return whole
      + byMeasure.keys.sorted().map { index in
        Section(title: title(ofMeasure: index, report), findings: byMeasure[index] ?? [])
      }
  }

  private func title(ofMeasure index: Int, _ report: Report?) -> String {
    let measure = report.flatMap { index < $0.measures.count ? $0.measures[index] : nil }
    let number = measure?.no.value ?? index + 1
    let name = measure?.shortTitle?.value ?? measure?.title?.value
    return word("มาตรการที่ \(NumberToken.thai(number))", "Measure \(number)") + (name.map { " \($0)" } ?? "")
  }

  /// The number in `measures[n]`.
  private static func measureIndex(of path: String) -> Int? {
    guard path.utf8.starts(with: "measures[".utf8) else { return nil }
    return Int(String(Substring(path.utf8.dropFirst(9).prefix { $0 != UInt8(ascii: "]") })))
  }

  private mutating func write(_ section: Section) {
    raw("<section>\n<h2>")
    text(section.title)
    raw("</h2>\n<ul>\n")
    for finding in section.findings { write(finding) }
    raw("</ul>\n</section>\n")
  }

  private mutating func write(_ finding: Finding) {
    raw("<li class=\"\(finding.severity.rawValue)\"><p><strong>")
    text(FindingText.name(of: finding.severity).text(in: language))
    raw("</strong> ")
    text(finding.message.text(in: language))
    raw("</p>\n")
    if !finding.text.utf8.isEmpty { writePassage(finding) }
    if let suggestion = finding.suggestion, !suggestion.utf8.isEmpty {
      raw("<p>")
      text(word("น่าจะเป็น ", "Probably meant: "))
      raw("<span class=\"passage\" lang=\"th\">")
      text(suggestion)
      raw("</span></p>\n")
    }
    raw("<p class=\"place\">")
    text(finding.path + (finding.span.map { "  \($0.description)" } ?? "") + "  \(finding.code)")
    raw("</p></li>\n")
  }

  private mutating func writePassage(_ finding: Finding) {
    let utf8 = Array(finding.text.utf8)
    let low = min(max(finding.mark.lowerBound, 0), utf8.count)
    let high = min(max(finding.mark.upperBound, low), utf8.count)
    let marked = String(decoding: utf8[low..<high], as: UTF8.self)
    raw("<p class=\"passage\" lang=\"th\">")
    text(String(decoding: utf8[..<low], as: UTF8.self))
    raw("<mark>")
    // A space is shown by a sign, and so is a place where something is missing.
    text(marked.utf8.isEmpty ? "‸" : marked.utf8.allSatisfy { $0 == 0x20 } ? "␣" : marked)
    raw("</mark>")
    text(String(decoding: utf8[high...], as: UTF8.self))
    raw("</p>\n")
  }

  // MARK: Writing

  private func word(_ thai: String, _ english: String) -> String { language == .thai ? thai : english }

  private mutating func raw(_ markup: String) { html += Array(markup.utf8) }

  /// Text with what HTML reads as markup escaped, byte by byte.
  private mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "\""): raw("&quot;")
      default: html.append(byte)
      }
    }
  }

  private static let style = """
    body{font-family:"TH Sarabun New",Sarabun,Laksaman,sans-serif;font-size:1.15rem;line-height:1.5;color:#111;\
    background:#fff;margin:0}main{max-width:48rem;margin:0 auto;padding:1rem}h1{font-size:1.6rem}h2{font-size:1.25rem;\
    border-bottom:1px solid #555}ul{list-style:none;padding:0}li{border-left:.4rem solid #555;padding:0 0 0 .8rem;\
    margin:0 0 1rem}li.error{border-left-style:double;border-color:#a00}li.warning{border-color:#850}\
    li.info{border-left-style:dotted}li p{margin:.1rem 0}mark{background:#ffe08a;color:#111;font-weight:bold;\
    text-decoration:underline}.place{color:#444;font-size:.9rem;overflow-wrap:anywhere}table{border-collapse:collapse}\
    th,td{border:1px solid #555;padding:.2rem .6rem;text-align:left}caption{text-align:left;font-weight:bold}
    """
}
