internal import Glibc

/// Names of files as the system sees them: bytes with `/` between the parts.
public enum FilePath {
  private static let slash = UInt8(ascii: "/")
  private static let fullStop = UInt8(ascii: ".")

  /// A name inside a folder. An absolute name stays as it is.
  public static func join(_ folder: String, _ name: String) -> String {
    if isAbsolute(name) || folder.isEmpty { return name }
    return folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// Everything before the last part: `output` of `output/a.pdf`, `.` of `a.pdf`, `/` of `/a.pdf`.
  public static func folder(of path: String) -> String {
    guard let last = path.utf8.lastIndex(of: slash) else { return "." }
    return last == path.utf8.startIndex ? "/" : String(path[..<last])
  }

  /// The last part: `a.pdf` of `output/a.pdf`.
  public static func lastPart(of path: String) -> String {
    guard let last = path.utf8.lastIndex(of: slash) else { return path }
    return String(path[path.utf8.index(after: last)...])
  }

  /// A path without the ending of its last part: `output/a` of `output/a.pdf`. A leading full stop starts no ending.
  public static func withoutExtension(_ path: String) -> String {
    let nameStart = path.utf8.lastIndex(of: slash).map { path.utf8.index(after: $0) } ?? path.utf8.startIndex
    guard let stop = path.utf8.lastIndex(of: fullStop), stop > nameStart else { return path }
    return String(path[..<stop])
  }

  /// Whether a name starts at the root of the file system.
  public static func isAbsolute(_ path: String) -> Bool { path.utf8.first == slash }

  /// Whether something with this name exists.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a name leads to a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A relative name without `.` and `..`, or nil when it leads out of the folder it is relative to.
  public static func normalizedInside(_ name: String) -> String? {
    guard !isAbsolute(name), !name.utf8.contains(0) else { return nil }
    var parts: [Substring.UTF8View] = []
    for part in name.utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      if part.elementsEqual("..".utf8) {
        if parts.popLast() == nil { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.isEmpty ? nil : parts.map { String(Substring($0)) }.joined(separator: "/")
  }

  /// The absolute name of an existing file, all symbolic links followed.
  package static func resolvingLinks(_ path: String) throws(SystemCallError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemCallError(number: errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Creates a folder and those above it; folders that exist are no fault.
  public static func createFolder(_ path: String) throws(EnvironmentError) {
    guard !isFolder(path) else { return }
    let above = folder(of: path)
    if above.utf8.count < path.utf8.count { try createFolder(above) }
    if mkdir(path, 0o777) != 0, errno != EEXIST || !isFolder(path) {
      throw .refused(.createFolder, path: path, errorNumber: errno)
    }
  }
}
