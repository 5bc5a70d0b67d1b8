import Synchronization
import Testing

@testable import Publishing

@Suite struct TurnstileTests {
  private final class Told: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  @Test func whoPassesWaitsForWhatGoesBefore() {
    let turnstile = Turnstile()
    turnstile.pass()
    let told = Told()
    var thread: SystemThread?
    turnstile.goBefore {
      thread = SystemThread {
        turnstile.pass()
        told.add("passed")
      }
      // Time enough to go past, were it open.
      SystemThread { _ = (0..<3_000_000).reduce(0, &+) }?.join()
      told.add("went before")
    }
    thread?.join()
    turnstile.pass()
    #expect(told.all == ["went before", "passed"])
  }
}
