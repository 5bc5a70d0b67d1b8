import Painting

/// A sink that takes a number of writes and then is full; counts what it was asked after that.
final class FailingSink: OutputSink {
  private var remaining: Int
  private(set) var writes = 0
  private(set) var writesAfterFailure = 0

  init(takes writes: Int) { remaining = writes }

  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    writes += 1
    if remaining == 0 {
      remaining = -1
      throw OutputFailure(operation: "write", systemCode: 28)
    }
    if remaining < 0 { writesAfterFailure += 1 }
    remaining -= 1
  }
}
