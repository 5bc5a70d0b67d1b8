import Diagnostics
import MeasuresData
import Testing

@Suite struct DataOriginTests {
  private func place(of character: Unicode.Scalar, in text: String) -> Diagnostics.SourceLocation? {
    let file = SourceFile(name: "r.yaml", text: text)
    return DataOrigin(path: "a", span: SourceSpan(file: file, utf8Range: 3..<file.utf8.count)).span(
      of: character)?.start
  }

  @Test func findsACharacterInItsFile() {
    #expect(place(of: "☃", in: "a: กข\n  น้ำ☃") == SourceLocation(line: 2, scalarColumn: 6))
    #expect(place(of: "\u{0E49}", in: "a: กข'\u{0E49}") == SourceLocation(line: 1, scalarColumn: 7))
  }

  @Test func findsADigitThatThePolicyHasTurned() {
    #expect(place(of: "๗", in: "a: ปี 2567") == SourceLocation(line: 1, scalarColumn: 10))
    #expect(place(of: "๗", in: "a: 7 ๗") == SourceLocation(line: 1, scalarColumn: 6))
  }

  @Test func givesTheValueForACharacterMadeByAnEscape() {
    #expect(place(of: "☃", in: "a: \"\\u2603\"") == SourceLocation(line: 1, scalarColumn: 4))
    #expect(DataOrigin(path: "a", span: nil).span(of: "ก") == nil)
  }
}
