import Diagnostics
import Testing

@testable import measures

@Suite struct DiagnosticPrinterTests {
  private func print(
    _ diagnostics: [Diagnostic], language: MessageLanguage = .english, style: TerminalStyle = .plain,
    limit: Int = 100
  ) -> String {
    DiagnosticPrinter(language: language, style: style, limit: limit).text(for: diagnostics)
  }

  private func fault(
    _ severity: Diagnostic.Severity = .error, in text: String = "", at range: Range<Int>? = nil,
    related: [Diagnostic.Related] = [], hints: [LocalizedText] = []
  ) -> Diagnostic {
    Diagnostic(
      severity, code: "data.fault", message: LocalizedText(thai: "ผิด", english: "wrong"),
      span: range.map { SourceSpan(file: SourceFile(name: "a.yaml", text: text), utf8Range: $0) },
      related: related, hints: hints)
  }

  /// Where a marked piece stands in a text.
  private func range(of piece: String, in text: String) -> Range<Int> {
    let utf8 = Array(text.utf8)
    let wanted = Array(piece.utf8)
    let start = utf8.indices.first { utf8[$0...].starts(with: wanted) } ?? 0
    return start..<(start + wanted.count)
  }

  @Test func aFaultWithoutAPlaceIsOneLine() {
    #expect(print([fault()]) == "error: wrong [data.fault]\n1 error")
    #expect(print([fault()], language: .thai) == "ข้อผิดพลาด: ผิด [data.fault]\nรวม ข้อผิดพลาด 1 รายการ")
  }

  @Test func thePlaceIsMarkedUnderTheLine() {
    let text = "agency:\n  nam: x\n"
    #expect(
      print([fault(in: text, at: range(of: "nam", in: text))]) == """
        a.yaml:2:3: error: wrong [data.fault]
            2 |   nam: x
              |   ^~~
        1 error
        """)
  }

  @Test func thaiMarksTakeNoColumn() {
    let text = "ที่นี่: กู้น้ำ"
    #expect(
      print([fault(in: text, at: range(of: "กู้", in: text))]) == """
        a.yaml:1:9: error: wrong [data.fault]
            1 | ที่นี่: กู้น้ำ
              |     ^
        1 error
        """)
    // A mark alone is shown under its letter; ำ has a column of its own.
    #expect(print([fault(in: text, at: range(of: "\u{0E39}", in: text))]).contains("|     ^\n"))
    #expect(print([fault(in: text, at: range(of: "น้ำ", in: text))]).contains("|      ^~\n"))
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "ที่", count: 200) + "ผิด" + String(repeating: "นี่", count: 200)
    let lines = print([fault(in: text, at: range(of: "ผิด", in: text))]).split(separator: "\n")
    let columns = lines[1].unicodeScalars.reduce(0) { $0 + DisplayText.columnCount(of: $1) }
    #expect(columns <= 100)
    #expect(lines[1].contains("…ที่"))
    #expect(lines[1].utf8.suffix(3).elementsEqual("…".utf8))
    let marked = lines[2].unicodeScalars.count { $0 == "^" || $0 == "~" }
    #expect(marked == 2)
    let before = Array(lines[1].unicodeScalars).firstRange(of: Array("ผิด".unicodeScalars))?.lowerBound ?? 0
    let leading = Array(lines[1].unicodeScalars)[..<before].reduce(0) { $0 + DisplayText.columnCount(of: $1) }
    #expect(Array(lines[2].unicodeScalars).firstIndex(of: "^") == leading)
  }

  @Test func aSpanOverSeveralLinesIsMarkedOnItsFirst() {
    #expect(print([fault(in: "ab\ncd", at: 1..<4)]).contains("    1 | ab\n      |  ^\n"))
  }

  @Test func thePlaceAfterTheLastCharacterIsMarked() {
    #expect(print([fault(in: "ab", at: 2..<2)]).contains("    1 | ab\n      |   ^\n"))
  }

  @Test func controlCharactersDoNotReachTheTerminal() {
    let shown = print([fault(in: "a\u{1B}[31mb\u{202E}\tc", at: 0..<1)])
    #expect(!shown.unicodeScalars.contains("\u{1B}"))
    #expect(!shown.unicodeScalars.contains("\u{202E}"))
    #expect(!shown.unicodeScalars.contains("\t"))
    // What stands in its place has a column of its own.
    #expect(print([fault(in: "\u{202E}b", at: 3..<4)]).contains("| \u{FFFD}b\n      |  ^\n"))
  }

  @Test func furtherPlacesAndHintsFollow() {
    let text = "one: 1\none: 2\n"
    let file = SourceFile(name: "a.yaml", text: text)
    let first = Diagnostic.Related(
      message: LocalizedText(thai: "ที่แรก", english: "first here"),
      span: SourceSpan(file: file, utf8Range: 0..<3))
    let shown = print([
      fault(in: text, at: 7..<10, related: [first], hints: [LocalizedText(thai: "ลบ", english: "remove one")])
    ])
    #expect(shown.contains("  a.yaml:1:1: first here\n    1 | one: 1\n      | ^~~\n  hint: remove one\n"))
  }

  @Test func faultsAreInSourceOrderCountedAndLimited() {
    let text = "abcdef"
    let faults = (0..<6).reversed().map { fault($0 == 0 ? .error : .warning, in: text, at: $0..<($0 + 1)) }
    let shown = print(faults, limit: 2)
    #expect(shown.contains("a.yaml:1:1: error"))
    #expect(!shown.contains("a.yaml:1:3:"))
    #expect(shown.hasSuffix("and 4 more\n1 error, 5 warnings"))
    #expect(print(faults, language: .thai).hasSuffix("รวม ข้อผิดพลาด 1 รายการ คำเตือน 5 รายการ"))
  }

  @Test func whatIsSaidTwiceIsPrintedOnce() {
    #expect(print([fault(in: "ab", at: 0..<1), fault(in: "ab", at: 0..<1)]).hasSuffix("\n1 error"))
    #expect(print([fault(in: "ab", at: 0..<1), fault(in: "ab", at: 1..<2)]).hasSuffix("\n2 errors"))
  }

  @Test func coloursAreOnlyUsedWhenAskedFor() {
    #expect(print([fault()], style: TerminalStyle(isColoured: true)).contains("\u{1B}[1;31merror:\u{1B}[0m"))
  }
}
