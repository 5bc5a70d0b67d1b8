internal import Glibc
internal import Publishing

extension ResourceFolders {
  /// The folders that go with the running executable.
  static let ofProcess = ResourceFolders(executablePath: executablePath())

  /// The file of the running program, all links followed; nil where the system does not tell (no `/proc`).
  private static func executablePath() -> String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }
}
