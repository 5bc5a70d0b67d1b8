import Testing
import ThaiText

/// Time grows with the length of the text, whatever the text.
struct LinearTimeTests {
  @Test(arguments: [
    "ฬ", "กฬ", "เ", "\u{0E49}", "ๆ", "การเงิน", "๑ ", "ก ", "a/", "นายก", "เม.ย. ", "\u{200B}", "\"",
  ])
  func fourTimesTheTextTakesAboutFourTimesTheTime(unit: String) {
    let short = Self.seconds(of: unit, letters: 4_000)
    let long = Self.seconds(of: unit, letters: 16_000)
    // 4 when linear, 16 when quadratic; the machine may be busy.
    #expect(long / max(short, 0.000_5) < 9, "\(unit): \(short) s, \(long) s")
  }

  private static func seconds(of unit: String, letters: Int) -> Double {
    let count = letters / max(unit.unicodeScalars.count, 1)
    let text = Array(String(repeating: unit, count: count).utf8)
    let breaker = ThaiLineBreaker()
    let best = (0..<3).map { _ in
      ContinuousClock().measure { _ = breaker.breakOpportunities(in: text) }
    }.min()
    return best.map { Double($0.components.attoseconds) * 1e-18 + Double($0.components.seconds) } ?? 0
  }
}
