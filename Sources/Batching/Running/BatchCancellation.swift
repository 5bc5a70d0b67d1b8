internal import Synchronization

/// Tells the workers of a batch to stop: no report is begun any more, and one under way is dropped at the next stage.
public final class BatchCancellation: Sendable {
  private let reason = Atomic<Int>(0)

  public init() {}

  /// Asks for the end; the first reason stays.
  ///
  /// - Parameter signal: the number of the signal that the process got.
  public func cancel(signal: CInt) {
    _ = reason.compareExchange(expected: 0, desired: Int(signal), ordering: .relaxed)
  }

  /// The signal that asked for the end; nil as long as none has.
  public var signal: CInt? {
    let reason = reason.load(ordering: .relaxed)
    return reason > 0 ? CInt(reason) : nil
  }

  /// Asks for the end because of what a report has come to.
  func stop() { _ = reason.compareExchange(expected: 0, desired: -1, ordering: .relaxed) }

  var isCancelled: Bool { reason.load(ordering: .relaxed) != 0 }
}
