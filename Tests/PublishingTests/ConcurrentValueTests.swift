import Publishing
import Testing

@Suite struct ConcurrentValueTests {
  @Test func givesWhatTheWorkGives() {
    let sum = ConcurrentValue { (1...1000).reduce(0, +) }
    let product = ConcurrentValue { (1...10).reduce(1, *) }
    #expect(product.value() == 3_628_800)
    #expect(sum.value() == 500_500)
    #expect(sum.value() == 500_500)
  }

  @Test func nobodyHasToAskForIt() {
    for number in 0..<50 { _ = ConcurrentValue { number * number } }
  }
}
