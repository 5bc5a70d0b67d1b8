import CHarfBuzz
import Testing

@testable import Typography

@Suite struct ScriptItemizerTests {
  /// Runs as `T[…]` for Thai and `L[…]` for Latin.
  private func runs(_ text: String, after script: hb_script_t? = nil) -> String {
    let utf8 = Array(text.utf8)
    return ScriptItemizer.runs(in: utf8, precedingScript: script?.rawValue ?? 0).runs.map { run in
      let name =
        run.script == HB_SCRIPT_THAI.rawValue ? "T" : run.script == HB_SCRIPT_LATIN.rawValue ? "L" : "?"
      return name + "[" + String(decoding: utf8[run.utf8Range], as: UTF8.self) + "]"
    }.joined()
  }

  @Test func digitsAndPunctuationTakeTheirNeighboursScript() {
    #expect(runs("ไทย(๑)2568") == "T[ไทย(๑)2568]")
    #expect(runs("“ก้าว”") == "T[“ก้าว”]")
    #expect(runs("ก่ITA2ก็") == "T[ก่]L[ITA2]T[ก็]")
    #expect(runs("No.๖") == "L[No.]T[๖]")
  }

  @Test func aClosingBracketTakesTheScriptOfItsOpeningOne() {
    #expect(runs("ผล(ITA)") == "T[ผล(]L[ITA]T[)]")
    #expect(runs("(ITA)") == "L[(ITA)]")
    #expect(runs("(ITA)", after: HB_SCRIPT_THAI) == "T[(]L[ITA]T[)]")
  }

  @Test func textWithoutScriptIsThaiUnlessLatinStandsBefore() {
    #expect(runs("25-30") == "T[25-30]")
    #expect(runs("25-30", after: HB_SCRIPT_LATIN) == "L[25-30]")
    #expect(runs("") == "")
  }
}
