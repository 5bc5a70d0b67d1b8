internal import CCairo

/// The C side of a sink: takes the bytes of a Cairo surface and remembers the first failure.
///
/// Cairo 1.16 loses a write error that happens while a surface is finished; this object does not.
final class SinkStream {
  private let sink: any OutputSink
  /// The first failure; nothing is written after it.
  private(set) var failure: OutputFailure?

  init(_ sink: any OutputSink) { self.sink = sink }

  /// Hands bytes to the sink unless it has failed before. Returns whether they were taken.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard failure == nil else { return false }
    do {
      try sink.write(bytes)
      return true
    } catch {
      failure = error
      return false
    }
  }

  /// The function Cairo calls; its closure is a borrowed `SinkStream`, which must outlive the surface.
  static let writeFunction: cairo_write_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
    let stream = Unmanaged<SinkStream>.fromOpaque(closure).takeUnretainedValue()
    let bytes = UnsafeRawBufferPointer(start: data, count: Int(length))
    return stream.take(bytes) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR
  }

  /// A borrowed pointer to this object for `writeFunction`.
  var closure: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }
}
