internal import Diagnostics
internal import Glibc

/// A folder of files that appears under its name only when it is whole.
///
/// The files go to a folder of another name beside it. What stood there before is replaced only when it is an earlier
/// state of the same folder: when it holds no other names than the new one.
enum AtomicFolder {
  /// Writes a folder.
  ///
  /// - Parameters:
  ///   - files: by plain names.
  ///   - path: the folder as the user named it; those above it are made.
  static func write(_ files: [(name: String, bytes: [UInt8])], to path: String) throws {
    let foreign = Set(FolderListing.names(in: path)).subtracting(files.map(\.name))
    if let name = foreign.min() { throw DiagnosticsError([.folderHoldsOtherFiles(path: path, name: name)]) }
    let above = FilePath.folder(of: path)
    try FilePath.createFolder(above)
    var failure: (any Error)?
    TerminationSignals.held {
      do {
        try replace(path, with: files, in: above)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private static func replace(
    _ path: String, with files: [(name: String, bytes: [UInt8])], in above: String
  ) throws {
    let new = try makeFolder(in: above, namedBy: path)
    do {
      for file in files { try OutputDestination.file(path: FilePath.join(new, file.name)).write(file.bytes) }
      try refusing(path) { () throws(SystemCallError) in
        let old = new + ".old"
        let hasOld = FilePath.exists(path)
        if hasOld { _ = try retryingOnInterrupt { rename(path, old) } }
        do throws(SystemCallError) {
          _ = try retryingOnInterrupt { rename(new, path) }
        } catch {
          if hasOld { _ = rename(old, path) }
          throw error
        }
        if hasOld { remove(old) }
        try FileDescriptor(opening: above, flags: O_RDONLY | O_DIRECTORY).synchronize()
      }
    } catch {
      remove(new)
      throw error
    }
  }

  /// A new folder of a name that nobody uses.
  private static func makeFolder(in above: String, namedBy path: String) throws -> String {
    for attempt in 0..<1000 {
      let name = FilePath.join(above, ".measures-\(getpid())-\(attempt).folder")
      if mkdir(name, 0o777) == 0 { return name }
      if errno != EEXIST { throw EnvironmentError.refused(.createFolder, path: path, errorNumber: errno) }
    }
    throw EnvironmentError.refused(.createFolder, path: path, errorNumber: EEXIST)
  }

  /// Removes a folder of plain files; what cannot be removed is left.
  private static func remove(_ folder: String) {
    for name in FolderListing.names(in: folder) { unlink(FilePath.join(folder, name)) }
    rmdir(folder)
  }

  private static func refusing(
    _ path: String, _ body: () throws(SystemCallError) -> Void
  ) throws(EnvironmentError) {
    do {
      try body()
    } catch {
      throw .refused(.write, path: path, errorNumber: error.number)
    }
  }
}
