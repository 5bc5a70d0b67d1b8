internal import Glibc
internal import Typography

/// Reads font files whole.
///
/// Mapping them would save a copy, but a mapped file that somebody cuts short while it is in use ends the process
/// (SIGBUS), and an hour of a batch with it.
enum FontFile {
  /// The most bytes of a font; the largest fonts for Chinese have a third of it.
  static let sizeLimit = 64 << 20

  /// The bytes of an ordinary file of at most ``sizeLimit``.
  static func data(_ path: String) throws(SystemCallError) -> FontData {
    let descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let status = try descriptor.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemCallError(number: EISDIR) }
    guard status.st_size <= sizeLimit else { throw SystemCallError(number: EFBIG) }
    // Straight into the memory in which the font stays: fonts are the largest files that are read.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(status.st_size), alignment: 16)
    do throws(SystemCallError) {
      let count = try descriptor.fill(memory)
      return FontData(mapped: UnsafeRawBufferPointer(rebasing: memory[..<count])) { $0.deallocate() }
    } catch {
      memory.deallocate()
      throw error
    }
  }
}
