package import Glibc

/// A file that appears under its name only when it is whole.
///
/// The bytes go to a file without a name in the same folder, which the system drops by itself when the process ends,
/// however that happens; where the file system knows no such files, to one of another name. ``commit()`` brings them to
/// the disk, gives the file its name and brings the folder to the disk. Without it, whatever the reason, nothing is
/// left and what stood under the name before stays as it was.
///
/// A temporary name can still be seen for a moment while a file is replaced: callers hold signals back meanwhile (see
/// ``OutputDestination``), and a batch removes what a process that was killed just then has left.
public struct AtomicFile: ~Copyable {
  /// Where the bytes go until they are whole.
  private enum Place {
    /// A file without a name, to be linked as `target` in `folder`.
    case unnamed(target: String, folder: String)
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
      switch place {
      case .straight: return
      case .unnamed(let target, let folder):
        try Self.link(descriptor.number, as: target, in: folder)
        try Self.synchronize(folder: folder)
      case .beside(let temporary, let target, let folder):
        _ = try retryingOnInterrupt { rename(temporary, target) }
        isCommitted = true
        try Self.synchronize(folder: folder)
      }
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

  /// Creates a file without a name in the folder of `target`, else one of a name that nobody uses.
  ///
  /// The mode is 0644 less the process's mask, as for every new file.
  private static func startBeside(
    _ target: String, namedBy path: String
  ) throws(SystemCallError) -> AtomicFile {
    let folder = FilePath.folder(of: target)
    if FilePath.exists(openFiles), let descriptor = unnamedFile(in: folder) {
      return AtomicFile(descriptor: descriptor, place: .unnamed(target: target, folder: folder), path: path)
    }
    return try withTemporaryName(in: folder) { temporary throws(SystemCallError) in
      let descriptor = try FileDescriptor(
        opening: temporary, flags: O_WRONLY | O_CREAT | O_EXCL, mode: 0o644)
      return AtomicFile(
        descriptor: descriptor, place: .beside(temporary: temporary, target: target, folder: folder),
        path: path)
    }
  }

  /// Where the system shows the open files of a process; a file without a name is linked from there.
  private static let openFiles = "/proc/self/fd"

  /// Nil where the file system knows no such files, or where no file can be made at all: the next try says why.
  private static func unnamedFile(in folder: String) -> FileDescriptor? {
    // `O_TMPFILE` of <fcntl.h>, which Swift does not import: __O_TMPFILE | O_DIRECTORY on Linux.
    try? FileDescriptor(opening: folder, flags: O_WRONLY | 0o20000000 | O_DIRECTORY, mode: 0o644)
  }

  /// Gives a file without a name its name. A name in use is replaced in one step, by way of a temporary one.
  private static func link(
    _ descriptor: CInt, as target: String, in folder: String
  ) throws(SystemCallError) {
    do {
      try link(descriptor, as: target)
    } catch  where error.number == EEXIST {
      let temporary = try withTemporaryName(in: folder) { temporary throws(SystemCallError) in
        try link(descriptor, as: temporary)
        return temporary
      }
      do {
        _ = try retryingOnInterrupt { rename(temporary, target) }
      } catch {
        unlink(temporary)
        throw error
      }
    }
  }

  private static func link(_ descriptor: CInt, as name: String) throws(SystemCallError) {
    let source = "\(openFiles)/\(descriptor)"
    _ = try retryingOnInterrupt { linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) }
  }

  private static func synchronize(folder: String) throws(SystemCallError) {
    try FileDescriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY).synchronize()
  }

  /// Runs `body` with temporary names until one is free.
  ///
  /// The names are short and do not depend on the target's, so that long names are no trouble.
  private static func withTemporaryName<Result: ~Copyable>(
    in folder: String, _ body: (String) throws(SystemCallError) -> Result
  ) throws(SystemCallError) -> Result {
    var attempt = 0
    while true {
      do {
        return try body(FilePath.join(folder, "\(temporaryPrefix)\(getpid())-\(attempt)\(temporaryEnding)"))
      } catch  where error.number == EEXIST && attempt < attemptLimit {
        attempt += 1
      }
    }
  }

  /// Whether a name is one that this type gives to files that are not whole.
  ///
  /// - Parameter process: the one that gave the name; nil for any.
  package static func isTemporaryName(_ name: String, of process: pid_t? = nil) -> Bool {
    let prefix = process.map { "\(temporaryPrefix)\($0)-" } ?? temporaryPrefix
    return name.utf8.starts(with: prefix.utf8) && name.utf8.count > temporaryEnding.utf8.count
      && name.utf8.suffix(temporaryEnding.utf8.count).elementsEqual(temporaryEnding.utf8)
  }

  private static let temporaryPrefix = ".measures-"
  private static let temporaryEnding = ".partial"

  /// How many names are tried before a folder full of left-over files is an error.
  private static let attemptLimit = 10_000
}
