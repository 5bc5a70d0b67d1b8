internal import Diagnostics
internal import Glibc
internal import Publishing

/// The time of each stage as text: a stage a line, then the sum, then the processor time of the whole process.
enum TimingTable {
  static func text(of stopwatch: Stopwatch, processorTime: Duration) -> String {
    let laps = stopwatch.laps
    let stages = Stage.allCases.compactMap { stage -> (String, Duration)? in
      let durations = laps.filter { $0.stage == stage }.map(\.duration)
      return durations.isEmpty ? nil : (stage.rawValue, durations.reduce(.zero, +))
    }
    let sum = stages.map(\.1).reduce(.zero, +)
    return (stages + [("sum", sum), ("process (cpu)", processorTime)])
      .map { name, duration in "\(padded(name)) \(milliseconds(duration)) ms" }
      .joined(separator: "\n")
  }

  /// What the processor has spent on this process since it was started, loading included.
  static func processorTime() -> Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 14 - name.utf8.count))
  }

  /// Milliseconds with two decimals, right-aligned.
  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = duration / .microseconds(10)
    let rounded = Int(hundredths.rounded())
    let fraction = rounded % 100
    let text = "\(rounded / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return String(repeating: " ", count: max(0, 9 - text.utf8.count)) + text
  }
}
