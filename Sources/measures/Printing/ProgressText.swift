internal import Batching
internal import Diagnostics

/// How far a batch is, how fast it goes and how long it will take.
struct ProgressText {
  let progress: BatchProgress
  let elapsed: Duration

  init(_ progress: BatchProgress, elapsed: Duration) {
    self.progress = progress
    self.elapsed = elapsed
  }

  /// One line, in both languages.
  var line: LocalizedText {
    let percent = Int(progress.share * 100)
    let count = progress.totalCount.map { "\(progress.doneCount)/\($0)" } ?? "\(progress.doneCount)"
    let failed = progress.failedCount
    let left = timeLeft.map(Self.clock)
    return LocalizedText(
      thai: "\(percent)% \(count) เล่ม \(rate) เล่ม/วินาที" + (left.map { " เหลือราว \($0)" } ?? "")
        + (failed > 0 ? " ไม่สำเร็จ \(failed)" : ""),
      english: "\(percent)% \(count) reports, \(rate)/s" + (left.map { ", about \($0) left" } ?? "")
        + (failed > 0 ? ", \(failed) failed" : ""))
  }

  /// Reports a second with one decimal.
  private var rate: String { Self.oneDecimal(Double(progress.doneCount) / max(elapsed / .seconds(1), 0.001)) }

  /// Nil as long as nothing can be said.
  private var timeLeft: Duration? {
    guard progress.share > 0.001, progress.doneCount > 1 else { return nil }
    return elapsed * ((1 - progress.share) / progress.share)
  }

  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// `5:03` or `1:05:03`.
  static func clock(_ duration: Duration) -> String {
    let seconds = Int((duration / .seconds(1)).rounded())
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let last = rest < 10 ? "0\(rest)" : "\(rest)"
    if hours == 0 { return "\(minutes):\(last)" }
    return "\(hours):\(minutes < 10 ? "0" : "")\(minutes):\(last)"
  }
}
