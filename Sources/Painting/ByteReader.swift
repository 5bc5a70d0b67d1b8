internal import CCairo

/// Bytes in memory, given out in order to a C library that reads from a stream.
struct ByteReader {
  /// Borrowed; must outlive the reader.
  let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Fills the buffer with the next bytes; false when there are not so many left.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Bool {
    guard bytes.count - offset >= buffer.count else { return false }
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + buffer.count]))
    offset += buffer.count
    return true
  }

  /// The function Cairo calls; its closure is a borrowed pointer to a `ByteReader`.
  static let readFunction: cairo_read_func_t = { closure, data, length in
    guard let closure, let data else { return CAIRO_STATUS_READ_ERROR }
    let reader = closure.assumingMemoryBound(to: ByteReader.self)
    let buffer = UnsafeMutableRawBufferPointer(start: data, count: Int(length))
    return reader.pointee.read(into: buffer) ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
  }
}
