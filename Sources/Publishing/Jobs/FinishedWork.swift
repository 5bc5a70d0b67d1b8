internal import Synchronization

/// Whether some work on another thread is done; who sees that it is sees all that it did.
final class FinishedWork: Sendable {
  private let state = Atomic(false)

  var isFinished: Bool { state.load(ordering: .acquiring) }

  func finish() { state.store(true, ordering: .releasing) }
}
