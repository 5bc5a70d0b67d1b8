package import Glibc

/// The single owner of an open file of the system; closes it at the end of its life.
package struct FileDescriptor: ~Copyable {
  /// The system's number of the file; owned.
  package let number: CInt

  /// Opens a file; it is never handed on to child processes.
  ///
  /// - Parameter mode: the permissions of a file that is created, before the process's mask is applied.
  package init(opening path: String, flags: CInt, mode: mode_t = 0) throws(SystemCallError) {
    number = try retryingOnInterrupt { open(path, flags | O_CLOEXEC, mode) }
  }

  deinit { close(number) }

  /// What the system knows about the file.
  package func status() throws(SystemCallError) -> stat {
    var status = stat()
    _ = try retryingOnInterrupt { fstat(number, &status) }
    return status
  }

  /// Waits until the content is on the disk. Pipes and devices, which cannot do that, count as done.
  package func synchronize() throws(SystemCallError) {
    do {
      _ = try retryingOnInterrupt { fsync(number) }
    } catch  where error.number == EINVAL || error.number == EROFS {
      return
    }
  }
}

extension FileDescriptor {
  /// Writes all bytes to an open file, however many calls that takes.
  ///
  /// - Parameter number: borrowed; stays open.
  package static func writeAll(_ bytes: UnsafeRawBufferPointer, to number: CInt) throws(SystemCallError) {
    var rest = bytes
    while !rest.isEmpty {
      let chunk = rest
      let written = try retryingOnInterrupt { write(number, chunk.baseAddress, chunk.count) }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Reads until the end or until more than `limit` bytes have come; then there are `limit + 1`.
  ///
  /// - Parameter sizeHint: how many bytes to expect.
  package func readAll(limit: Int, sizeHint: Int) throws(SystemCallError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end is met without growing.
    var step = min(max(sizeHint + 1, 4096), limit + 1)
    while bytes.count <= limit {
      let room = min(step, limit + 1 - bytes.count)
      let chunk = try read(upTo: room)
      if chunk.isEmpty { break }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      step = 65536
    }
    return bytes
  }

  /// Reads until the memory is full or the file ends, and gives how many bytes that were.
  package func fill(_ memory: UnsafeMutableRawBufferPointer) throws(SystemCallError) -> Int {
    var filled = 0
    while filled < memory.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: memory[filled...])
      let count = try retryingOnInterrupt { Glibc.read(number, rest.baseAddress, rest.count) }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  package func read(upTo count: Int) throws(SystemCallError) -> [UInt8] {
    var failure: SystemCallError?
    let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      let address = buffer.baseAddress
      do throws(SystemCallError) {
        initializedCount = try retryingOnInterrupt { Glibc.read(number, address, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return chunk
  }
}
