internal import Batching
internal import Diagnostics
internal import Glibc
internal import Synchronization

/// Tells on standard error how a batch goes: a bar that is drawn again and again on a terminal, a line now and then
/// elsewhere; what fails is told at once.
final class ProgressPrinter: Sendable {
  private struct State {
    var latest: BatchProgress?
    var lastTold: Duration
    var isBarShown = false
    var failuresTold = 0
  }

  /// How many failed reports are told with all that is wrong in them; of the others only the first fault is.
  private static let detailedFailures = 5
  /// How many faults of one report are told.
  private static let faultsOfReport = 5
  private static let barInterval = Duration.milliseconds(100)
  private static let lineInterval = Duration.seconds(10)
  private static let barWidth = 24

  private let console: Console
  private let now: @Sendable () -> Duration
  private let start: Duration
  private let isTerminal: Bool
  private let state: Mutex<State>

  init(_ console: Console, now: @escaping @Sendable () -> Duration) {
    self.console = console
    self.now = now
    start = now()
    isTerminal = isatty(STDERR_FILENO) == 1
    state = Mutex(State(lastTold: start))
  }

  /// The time since the batch began.
  var elapsed: Duration { now() - start }

  /// Takes news, from any thread.
  func tell(_ progress: BatchProgress) {
    state.withLock { state in
      state.latest = progress
      if progress.latest.contains(where: { $0.status == .failed }) { tellFailure(progress, in: &state) }
      let interval = isTerminal ? Self.barInterval : Self.lineInterval
      guard now() - state.lastTold >= interval else { return }
      state.lastTold = now()
      show(progress, in: &state)
    }
  }

  /// Takes the bar away.
  func end() { state.withLock { clearBar(in: &$0) } }

  private func show(_ progress: BatchProgress, in state: inout State) {
    let text = ProgressText(progress, elapsed: elapsed)
    guard isTerminal else {
      console.note(text.line)
      return
    }
    let filled = Int(progress.share * Double(Self.barWidth))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
    console.draw("\r\(bar) \(text.line.text(in: console.language))\u{1B}[K")
    state.isBarShown = true
  }

  private func clearBar(in state: inout State) {
    if state.isBarShown { console.draw("\r\u{1B}[K") }
    state.isBarShown = false
  }

  private func tellFailure(_ progress: BatchProgress, in state: inout State) {
    clearBar(in: &state)
    state.failuresTold += 1
    for result in progress.latest where result.status == .failed {
      console.note(BatchTable.failure(of: result))
    }
    guard state.failuresTold <= Self.detailedFailures else { return }
    var printer = DiagnosticPrinter(language: console.language, style: console.diagnosticStyle)
    printer.limit = Self.faultsOfReport
    console.note(printer.text(for: progress.latestFaults))
  }
}
