internal import Diagnostics
internal import Glibc

/// A folder whose files may be read, and nothing outside it.
///
/// Reports, style sheets and templates come from others: what they name must not reach the rest of the disk.
/// A name with `..` may move about inside the folder; an absolute name, a `..` too many and a symbolic link that
/// leads out are refused.
public struct InputFolder: Sendable {
  /// The folder as the user named it, for messages.
  public let path: String
  /// The folder with all symbolic links followed, without a slash at the end.
  private let resolvedPath: String
  /// The folder inside this one that names are relative to; empty for the folder itself.
  private var base = ""

  /// Opens a folder.
  public init(path: String) throws(EnvironmentError) {
    do {
      resolvedPath = try FilePath.resolvingLinks(path)
      self.path = path
    } catch {
      throw .refused(.read, path: path, errorNumber: error.number)
    }
  }

  /// The same folder with names relative to a folder inside it; `..` still leads no further than before.
  public func relative(to base: String) -> InputFolder {
    var folder = self
    folder.base = FilePath.join(self.base, base)
    return folder
  }

  /// The name by which a file of the folder is shown to the user; nil when the name leads out.
  public func displayPath(of name: String) -> String? {
    inside(name).map { FilePath.join(path, $0) }
  }

  /// Reads a file of the folder.
  ///
  /// - Parameters:
  ///   - name: relative to the folder.
  ///   - limit: the most bytes it may have.
  /// - Returns: the bytes, or what is wrong with the name or the file.
  public func read(_ name: String, limit: Int) -> Result<[UInt8], InputFault> {
    locate(name).flatMap { resolved in
      do throws(SystemCallError) {
        let bytes = try Self.openOrdinaryFile(resolved).content(limit: limit)
        guard bytes.count <= limit else {
          return .failure(InputFault(.fileTooLarge(path: name, limit: limit)))
        }
        return .success(bytes)
      } catch {
        return .failure(fault(error, name: name))
      }
    }
  }

  /// The absolute name of a file inside the folder, all symbolic links followed.
  public func locate(_ name: String) -> Result<String, InputFault> {
    guard let inside = inside(name) else { return .failure(outside(name)) }
    do throws(SystemCallError) {
      let resolved = try FilePath.resolvingLinks(FilePath.join(resolvedPath, inside))
      return contains(resolved) ? .success(resolved) : .failure(outside(name))
    } catch {
      return .failure(fault(error, name: name))
    }
  }

  /// A name relative to the folder itself, without `..`; nil when it leads out.
  private func inside(_ name: String) -> String? {
    FilePath.isAbsolute(name) || name.isEmpty ? nil : FilePath.normalizedInside(FilePath.join(base, name))
  }

  private func contains(_ resolved: String) -> Bool {
    let folder = resolvedPath.utf8.last == UInt8(ascii: "/") ? resolvedPath : resolvedPath + "/"
    return resolved.utf8.starts(with: folder.utf8)
  }

  /// Opens a file whose links are already followed: one that has become a link since then is refused.
  ///
  /// Opening must not wait, as a pipe without a writer would.
  private static func openOrdinaryFile(_ path: String) throws(SystemCallError) -> FileDescriptor {
    let descriptor = try FileDescriptor(opening: path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    guard try descriptor.status().st_mode & S_IFMT == S_IFREG else { throw SystemCallError(number: EISDIR) }
    return descriptor
  }

  private func outside(_ name: String) -> InputFault { InputFault(.outsideFolder(name: name, folder: path)) }

  private func fault(_ error: SystemCallError, name: String) -> InputFault {
    switch error.number {
    case ENOENT, ENOTDIR: InputFault(.missingFile(name: name, folder: path), isMissingFile: true)
    case EISDIR: InputFault(.notAFile(path: FilePath.join(path, name)))
    default:
      InputFault(
        .fileRefused(.read, path: FilePath.join(path, name), reason: SystemErrorReason(number: error.number)))
    }
  }
}
