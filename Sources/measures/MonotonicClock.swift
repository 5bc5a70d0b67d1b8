internal import Glibc

/// The time since the machine was started: the one clock of the program, used only to measure itself.
enum MonotonicClock {
  static func now() -> Duration {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
