import Diagnostics
import MeasuresData

/// Makes findings of what the reader of a file said about damaged text that it has repaired itself.
enum DamageDiagnostics {
  private static let codes = [
    "data.decomposed-sara-am": "letters.decomposed-sara-am", "data.private-use-thai": "letters.private-use",
    "data.invisible-character": "letters.invisible",
  ]

  static func findings(from diagnostics: [Diagnostic], texts: [CheckedText]) -> [Finding] {
    diagnostics.compactMap { diagnostic in
      guard let code = codes[diagnostic.code], let span = diagnostic.span else { return nil }
      let path = texts.first { $0.origin.span.map { contains($0, span) } ?? false }?.path
      let (text, mark) = passage(around: span)
      return Finding(
        code: code, severity: .warning, kind: .letters, path: path ?? "", span: span, text: text, mark: mark,
        suggestion: nil, message: diagnostic.message, repair: nil)
    }
  }

  private static func contains(_ outer: SourceSpan, _ inner: SourceSpan) -> Bool {
    outer.file === inner.file && outer.utf8Range.lowerBound <= inner.utf8Range.lowerBound
      && inner.utf8Range.upperBound <= outer.utf8Range.upperBound
  }

  /// Bytes shown on each side of the damage.
  private static let margin = 18

  /// The damage with a few letters on each side, within its line.
  private static func passage(around span: SourceSpan) -> (text: String, mark: Range<Int>) {
    let utf8 = span.file.utf8
    var low = span.utf8Range.lowerBound
    var high = span.utf8Range.upperBound
    func isEnd(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x22 }
    while low > 0, span.utf8Range.lowerBound - low < margin, !isEnd(utf8[low - 1]) { low -= 1 }
    while high < utf8.count, high - span.utf8Range.upperBound < margin, !isEnd(utf8[high]) { high += 1 }
    while low < span.utf8Range.lowerBound, utf8[low] & 0xC0 == 0x80 { low += 1 }
    while high > span.utf8Range.upperBound, high < utf8.count, utf8[high] & 0xC0 == 0x80 { high -= 1 }
    let text = String(decoding: utf8[low..<high], as: UTF8.self)
    return (text, (span.utf8Range.lowerBound - low)..<(span.utf8Range.upperBound - low))
  }
}
