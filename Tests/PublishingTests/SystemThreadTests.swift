import Glibc
import Synchronization
import Testing

@testable import Publishing

@Suite struct SystemThreadTests {
  /// The processors that the calling thread may use, as the system writes them (proc(5)).
  private static func processors() -> String {
    guard let file = fopen("/proc/thread-self/status", "r") else { return "" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, CInt(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 && $0 != 10 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix("Cpus_allowed:") { return text }
    }
    return ""
  }

  /// How many processors the bits of a mask stand for.
  private static func count(_ processors: String) -> Int {
    processors.compactMap { $0.isHexDigit ? $0.hexDigitValue : nil }.dropFirst(Self.prefixDigits)
      .reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The letters of "Cpus_allowed:" that look like hexadecimal digits: a, e, d.
  private static let prefixDigits = "Cpus_allowed:".count { $0.isHexDigit }

  private static func processors(inThreadAt place: SystemThread.Place) -> String {
    let seen = Mutex("")
    let thread = SystemThread(place: place) { seen.withLock { $0 = processors() } }
    thread?.join()
    return seen.withLock { $0 }
  }

  @Test func helpersKeepOffTheProcessorOfTheirStarter() {
    let own = Self.count(Self.processors())
    #expect(own > 0)
    #expect(Self.count(Self.processors(inThreadAt: .anywhere)) == own)
    #expect(Self.count(Self.processors(inThreadAt: .besideStarter)) == max(1, own - 1))
  }

  @Test func keepsItsOnlyProcessor() {
    let own = Self.processors()
    let inner = Mutex("")
    // A thread that may use all but one processor of two has one left, and so has the thread that it starts.
    let outer = SystemThread(place: .besideStarter) {
      inner.withLock { $0 = Self.processors(inThreadAt: .besideStarter) }
    }
    outer?.join()
    #expect(Self.count(inner.withLock { $0 }) == max(1, Self.count(own) - 2))
  }
}
