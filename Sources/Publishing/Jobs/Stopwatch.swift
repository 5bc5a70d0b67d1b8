/// Takes the time of stages by a clock that is handed in.
public struct Stopwatch: Sendable {
  /// The time spent on one stage.
  public struct Lap: Hashable, Sendable {
    public let stage: Stage
    public let duration: Duration
  }

  /// The stages in the order in which they ended.
  public private(set) var laps: [Lap] = []
  private let now: @Sendable () -> Duration

  /// - Parameter now: the time since some fixed moment, never going back.
  public init(now: @escaping @Sendable () -> Duration) {
    self.now = now
  }

  /// A watch that always shows zero, for when nobody wants to know.
  public static let stopped = Stopwatch { .zero }

  /// Runs a stage and notes how long it took, whether or not it fails.
  mutating func time<Value>(_ stage: Stage, _ body: () throws -> Value) rethrows -> Value {
    let start = now()
    defer { laps.append(Lap(stage: stage, duration: now() - start)) }
    return try body()
  }
}
