internal import Glibc
internal import Typography

/// Maps whole files into memory.
enum MappedFile {
  /// The bytes of an ordinary file, mapped for reading; they are given back to the system with the last user.
  ///
  /// A file that shrinks while it is mapped ends the process (SIGBUS): fonts are replaced, not rewritten.
  static func fontData(_ path: String) throws(SystemCallError) -> FontData {
    let descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
    let status = try descriptor.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemCallError(number: EISDIR) }
    let count = Int(status.st_size)
    // An empty file cannot be mapped.
    guard count > 0 else { return FontData(copying: []) }
    let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor.number, 0)
    guard let address, address != MAP_FAILED else { throw SystemCallError(number: errno) }
    return FontData(mapped: UnsafeRawBufferPointer(start: address, count: count)) { bytes in
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }
  }
}
