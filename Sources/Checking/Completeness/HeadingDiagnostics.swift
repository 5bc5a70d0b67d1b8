import Diagnostics
import MeasuresData

/// Makes findings of headings that an importer found to differ from the form's.
enum HeadingDiagnostics {
  static func findings(from diagnostics: [Diagnostic], report: Report) -> [Finding] {
    diagnostics.compactMap { diagnostic in
      guard diagnostic.code.utf8.elementsEqual("import.heading-differs".utf8), let span = diagnostic.span
      else {
        return nil
      }
      return finding(diagnostic, span, report)
    }
  }

  private static func finding(_ diagnostic: Diagnostic, _ span: SourceSpan, _ report: Report) -> Finding {
    let column = column(of: span)
    let measure = report.measures.firstIndex { measure in
      measure.origin.span.map { $0.utf8Range.lowerBound > span.utf8Range.lowerBound } ?? false
    }
    let bytes = Array(span.file.utf8[span.utf8Range])
    let standard = column < TableHeadings.count ? TableHeadings.standard.texts[column] : ""
    let fault = firstDifference(bytes, Array(standard.utf8))
    let range = passage(of: bytes, around: fault)
    return Finding(
      code: "completeness.heading", severity: .warning, kind: .completeness,
      path: "measures[\(measure ?? 0)].headers[\(column)]", span: span,
      text: String(decoding: bytes[range], as: UTF8.self),
      mark: (fault.lowerBound - range.lowerBound)..<(fault.upperBound - range.lowerBound),
      suggestion: standard,
      message: LocalizedText(thai: "หัวตารางไม่ตรงกับหัวตารางของแบบ", english: "the heading is not the form's"),
      repair: nil)
  }

  /// The column of a cell: the tabs before it in its line.
  private static func column(of span: SourceSpan) -> Int {
    let utf8 = span.file.utf8
    let lineStart = utf8[..<span.utf8Range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return utf8[lineStart..<span.utf8Range.lowerBound].count { $0 == 0x09 }
  }

  /// The first bytes by which a heading differs: a space too many, or all from there.
  private static func firstDifference(_ found: [UInt8], _ standard: [UInt8]) -> Range<Int> {
    let same = zip(found, standard).prefix { $0 == $1 }.count
    guard same < found.count else { return found.count..<found.count }
    var start = same
    while start > 0, found[start] & 0xC0 == 0x80 { start -= 1 }
    if found[start] == 0x20 { return start..<(start + 1) }
    return start..<found.count
  }

  /// At most 60 characters of Thai around the fault, in whole scalars.
  private static func passage(of bytes: [UInt8], around fault: Range<Int>) -> Range<Int> {
    var low = max(0, fault.lowerBound - 75)
    while low < fault.lowerBound, bytes[low] & 0xC0 == 0x80 { low += 1 }
    var high = min(bytes.count, max(fault.upperBound, fault.lowerBound) + 60)
    if high - low > 150 { high = low + 150 }
    while high < bytes.count, high > 0, bytes[high] & 0xC0 == 0x80 { high -= 1 }
    return low..<max(high, min(fault.upperBound, bytes.count))
  }
}
