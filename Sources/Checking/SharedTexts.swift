internal import Dispatch
internal import Synchronization

/// The texts of a report, each looked at by whichever thread comes to it first.
final class SharedTexts: Sendable {
  private let count: Int
  private let check: @Sendable (Int) -> [Finding]
  private let next = Atomic(0)
  private let found: Mutex<[[Finding]]>
  private let atWork = DispatchGroup()

  /// - Parameters:
  ///   - count: how many texts there are.
  ///   - check: gives the findings of a text by its index, on several threads at once.
  init(count: Int, check: @escaping @Sendable (Int) -> [Finding]) {
    self.count = count
    self.check = check
    found = Mutex([[Finding]](repeating: [], count: count))
  }

  /// Looks at texts until none is left that nobody has begun with.
  func work() {
    // Before a text is taken: who finds none left may then wait for those at work.
    atWork.enter()
    defer { atWork.leave() }
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let findings = check(index)
      if !findings.isEmpty { found.withLock { $0[index] = findings } }
    }
  }

  /// The findings of all texts in their order; works along until there are all.
  func findings() -> [Finding] {
    work()
    atWork.wait()
    return found.withLock { $0.flatMap { $0 } }
  }
}
