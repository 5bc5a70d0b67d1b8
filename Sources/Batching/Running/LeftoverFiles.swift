public import Glibc
internal import Publishing

/// What processes that were killed in the middle of replacing a file have left in the folder of a batch.
public enum LeftoverFiles {
  private static let depthLimit = 32

  /// Removes them from a folder and the folders below; links to folders are not followed.
  ///
  /// - Parameter process: only what this process has left; nil for all.
  public static func remove(below path: String, of process: pid_t? = nil) {
    remove(below: path, process, depth: 0)
  }

  private static func remove(below path: String, _ process: pid_t?, depth: Int) {
    guard depth <= depthLimit, let folder = opendir(path) else { return }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if AtomicFile.isTemporaryName(name, of: process) {
        unlink(FilePath.join(path, name))
      } else if isFolder, name != ".", name != ".." {
        remove(below: FilePath.join(path, name), process, depth: depth + 1)
      }
    }
  }
}
