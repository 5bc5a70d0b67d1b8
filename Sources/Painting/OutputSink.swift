/// Where finished bytes go: memory, a file, a pipe.
///
/// A sink is asked to write in order and is not asked again after it has failed.
public protocol OutputSink: AnyObject {
  /// Takes all of the bytes, or throws.
  ///
  /// - Parameter bytes: borrowed, valid only during the call.
  func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFailure)
}

extension OutputSink {
  /// Takes all of the bytes, or throws.
  public func write(_ bytes: [UInt8]) throws(OutputFailure) {
    try bytes.withUnsafeBufferPointer { buffer throws(OutputFailure) in
      try write(UnsafeRawBufferPointer(buffer))
    }
  }
}
