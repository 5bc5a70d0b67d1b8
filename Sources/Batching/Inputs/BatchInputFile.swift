internal import Diagnostics
internal import Glibc
internal import Publishing

/// A file of a batch's inputs.
struct BatchInputFile: Sendable {
  /// As the user named it, or below the folder that the user named.
  let path: String
  /// Its folder below the one that the user named; empty for a file named by itself.
  let folder: String
  let byteCount: Int

  /// The endings of the files that are taken out of a folder. Delimited text may be anything there: it is named.
  private static let endings = ["yaml", "yml", "json", "jsonl", "ndjson", "xlsx", "docx"]

  /// How deep folders may lie in each other; links may make it endless.
  private static let depthLimit = 32

  /// Whether the file has one report a line (jsonlines.org).
  var isJSONLines: Bool { ["jsonl", "ndjson"].contains(Self.ending(of: path)) }

  /// Whether the file is one that people work in, and may hold the reports of many agencies.
  var isImported: Bool { ["xlsx", "docx", "csv", "tsv"].contains(Self.ending(of: path)) }

  /// What decides to which share a report belongs: its place without the part of the path that the machine decides.
  func shardLabel(number: Int?) -> String {
    let name = FilePath.join(folder, FilePath.lastPart(of: path))
    return number.map { "\(name):\($0)" } ?? name
  }

  func place(number: Int?) -> BatchItem.Place {
    BatchItem.Place(
      path: path, folder: folder, stem: FilePath.withoutExtension(FilePath.lastPart(of: path)), number: number
    )
  }

  /// The file at a path, or the data files of the folder at it and of the folders below, in the order of their names.
  ///
  /// - Parameter excluded: a folder that is left out; nil for none.
  static func files(at path: String, outside excluded: String?) throws(EnvironmentError) -> [BatchInputFile] {
    guard FilePath.isFolder(path) else {
      return [BatchInputFile(path: path, folder: "", byteCount: try size(of: path))]
    }
    var files: [BatchInputFile] = []
    try collect(path, folder: "", depth: 0, outside: excluded, into: &files)
    return files
  }

  private static func collect(
    _ path: String, folder: String, depth: Int, outside excluded: String?,
    into files: inout [BatchInputFile]
  ) throws(EnvironmentError) {
    if depth > depthLimit || isSame(path, excluded) { return }
    for name in try FolderListing.namesOrThrow(in: path) {
      let inner = FilePath.join(path, name)
      if FilePath.isFolder(inner) {
        try collect(
          inner, folder: FilePath.join(folder, name), depth: depth + 1, outside: excluded, into: &files)
      } else if endings.contains(ending(of: name)) {
        files.append(BatchInputFile(path: inner, folder: folder, byteCount: (try? size(of: inner)) ?? 0))
      }
    }
  }

  private static func isSame(_ path: String, _ excluded: String?) -> Bool {
    guard let excluded, let resolved = try? FilePath.resolvingLinks(path) else { return false }
    return resolved == excluded
  }

  private static func size(of path: String) throws(EnvironmentError) -> Int {
    var status = stat()
    do throws(SystemCallError) {
      _ = try retryingOnInterrupt { stat(path, &status) }
    } catch {
      throw .refused(.read, path: path, errorNumber: error.number)
    }
    return Int(status.st_size)
  }

  /// The ending in lower case without its full stop; empty when there is none.
  private static func ending(of path: String) -> String {
    let name = FilePath.lastPart(of: path)
    let stem = FilePath.withoutExtension(name)
    return String(decoding: name.utf8.dropFirst(stem.utf8.count + 1).map { asciiLower($0) }, as: UTF8.self)
  }

  private static func asciiLower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
