/// A sink that keeps the bytes.
public final class MemorySink: OutputSink {
  /// All that was written.
  public private(set) var bytes: [UInt8] = []

  public init() {}

  public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure) {
    self.bytes.append(contentsOf: bytes)
  }
}
