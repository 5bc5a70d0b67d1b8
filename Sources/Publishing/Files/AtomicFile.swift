internal import Glibc

/// A file that appears under its name only when it is whole.
///
/// The bytes go to a file of another name in the same folder. ``commit()`` brings them to the disk, gives the file
/// its name and brings the folder to the disk. Without it, whatever the reason, the other file is removed and
/// what stood under the name before stays as it was.
public struct AtomicFile: ~Copyable {
  /// Where the bytes go until they are whole.
  private enum Place {
    /// A file of our own in `folder`, to be renamed to `target`.
    case beside(temporary: String, target: String, folder: String)
    /// A device or a pipe under the very name: it cannot be replaced, and nothing is left behind.
    case straight
  }

  private let descriptor: FileDescriptor
  private let place: Place
  /// The name as the user gave it, for messages.
  private let path: String
  private var isCommitted = false

  /// Starts a file; nothing of it can be seen under `path` yet.
  ///
  /// A symbolic link is followed: the file that it leads to is replaced. A file that may not be written is left
  /// alone, though its folder would let us replace it.
  public static func create(_ path: String) throws(EnvironmentError) -> AtomicFile {
    do throws(SystemCallError) {
      return try start(path)
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }

  private init(descriptor: consuming FileDescriptor, place: Place, path: String) {
    self.descriptor = descriptor
    self.place = place
    self.path = path
  }

  /// Adds bytes to the end.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(EnvironmentError) {
    do {
      try FileDescriptor.writeAll(bytes, to: descriptor.number)
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }

  /// Gives the finished file its name, in place of what stood there.
  public consuming func commit() throws(EnvironmentError) {
    do {
      try descriptor.synchronize()
      guard case .beside(let temporary, let target, let folder) = place else { return }
      _ = try retryingOnInterrupt { rename(temporary, target) }
      isCommitted = true
      try FileDescriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY).synchronize()
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }

  deinit {
    if !isCommitted, case .beside(let temporary, _, _) = place { unlink(temporary) }
  }

  private static func start(_ path: String) throws(SystemCallError) -> AtomicFile {
    guard let status = try existingStatus(path) else { return try startBeside(path, namedBy: path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw SystemCallError(number: EISDIR)
    case S_IFREG:
      _ = try retryingOnInterrupt { access(path, W_OK) }
      return try startBeside(FilePath.resolvingLinks(path), namedBy: path)
    default:
      let descriptor = try FileDescriptor(opening: path, flags: O_WRONLY | O_NOCTTY)
      return AtomicFile(descriptor: descriptor, place: .straight, path: path)
    }
  }

  /// The status of what a name leads to; nil when nothing is there.
  private static func existingStatus(_ path: String) throws(SystemCallError) -> stat? {
    var status = stat()
    do {
      _ = try retryingOnInterrupt { stat(path, &status) }
    } catch  where error.number == ENOENT {
      return nil
    }
    return status
  }

  /// Creates a file of a name that nobody uses in the folder of `target`.
  ///
  /// The name is short and does not depend on the target's, so that long names are no trouble. The mode is 0644
  /// less the process's mask, as for every new file.
  private static func startBeside(
    _ target: String, namedBy path: String
  ) throws(SystemCallError) -> AtomicFile {
    let folder = FilePath.folder(of: target)
    var attempt = 0
    while true {
      let temporary = FilePath.join(folder, ".measures-\(getpid())-\(attempt).partial")
      do {
        let descriptor = try FileDescriptor(
          opening: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
        return AtomicFile(
          descriptor: descriptor,
          place: .beside(temporary: temporary, target: target, folder: folder), path: path)
      } catch  where error.number == EEXIST && attempt < attemptLimit {
        attempt += 1
      }
    }
  }

  /// How many names are tried before a folder full of left-over files is an error.
  private static let attemptLimit = 10_000
}
