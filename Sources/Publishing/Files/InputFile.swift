public import Diagnostics
internal import Glibc

/// Reads one file that the user names.
public enum InputFile {
  /// The most bytes that a report, a template or a style sheet may have; real ones have a hundredth of it.
  public static let textLimit = 16 << 20

  /// Reads a file; `-` is standard input.
  ///
  /// Faults of the input (a folder, too large a file) are diagnostics, refusals of the system are of the
  /// environment.
  public static func read(_ path: String, limit: Int = textLimit) throws -> SourceFile {
    if path.utf8.elementsEqual("-".utf8) {
      return try read(
        FilePath.exists("/dev/stdin") ? "/dev/stdin" : "/proc/self/fd/0", named: "stdin", limit: limit)
    }
    return try read(path, named: path, limit: limit)
  }

  private static func read(_ path: String, named name: String, limit: Int) throws -> SourceFile {
    let bytes: [UInt8]
    do throws(SystemCallError) {
      bytes = try FileDescriptor(opening: path, flags: O_RDONLY | O_NOCTTY).content(limit: limit)
    } catch {
      throw EnvironmentError.refused(.read, path: name, errorNumber: error.number)
    }
    if bytes.count > limit { throw DiagnosticsError([.fileTooLarge(path: name, limit: limit)]) }
    return SourceFile(name: name, utf8: bytes)
  }
}

extension FileDescriptor {
  /// All bytes of the file, or `limit + 1` of them when there are more.
  func content(limit: Int) throws(SystemCallError) -> [UInt8] {
    let size = Int(try status().st_size)
    return try readAll(limit: limit, sizeHint: size)
  }
}
