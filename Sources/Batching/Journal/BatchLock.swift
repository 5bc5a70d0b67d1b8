internal import Glibc
internal import Publishing

/// Keeps two batches out of one folder.
///
/// The lock is the system's (`flock`), held by an open file: it ends with the process, however that ends, and cannot
/// go stale. Shares of one batch may work in a folder together, each share once.
struct BatchLock: ~Copyable {
  private let folder: FileDescriptor
  private let shard: FileDescriptor?

  /// - Throws: when another batch works in the folder.
  init(_ place: BatchFolder) throws(EnvironmentError) {
    let own: FileDescriptor? =
      if let path = place.shardLock { try Self.lock(path, LOCK_EX, of: place) } else { nil }
    folder = try Self.lock(place.lock, place.shard == nil ? LOCK_EX : LOCK_SH, of: place)
    shard = own
  }

  private static func lock(
    _ path: String, _ operation: CInt, of place: BatchFolder
  ) throws(EnvironmentError) -> FileDescriptor {
    do throws(SystemCallError) {
      let descriptor = try FileDescriptor(opening: path, flags: O_RDWR | O_CREAT, mode: 0o644)
      _ = try retryingOnInterrupt { flock(descriptor.number, operation | LOCK_NB) }
      return descriptor
    } catch  where error.number == EWOULDBLOCK {
      throw EnvironmentError(.folderInUse(place.path))
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }
}
