import Glibc
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
    // 4 when linear, 16 when quadratic.
    #expect(long / max(short, 0.000_5) < 9, "\(unit): \(short) s, \(long) s")
  }

  private static func seconds(of unit: String, letters: Int) -> Double {
    let count = letters / max(unit.unicodeScalars.count, 1)
    let text = Array(String(repeating: unit, count: count).utf8)
    let breaker = ThaiLineBreaker()
    return (0..<3).map { _ in
      let start = Self.processorSeconds()
      _ = breaker.breakOpportunities(in: text)
      return Self.processorSeconds() - start
    }.min() ?? 0
  }

  /// What this thread has used of a processor: other tests run beside this one and take their turns.
  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
