/// A report in one edition, finished in memory.
public struct PublishedEdition: Sendable {
  /// The name of the edition.
  public let edition: String
  /// One file, or all files of a folder.
  public let files: [PublishedFile]
  /// The name of the folder that the files stand in; nil for a single file that stands by itself.
  public let folderName: String?
  /// The pages on paper; nil for an edition that has none.
  public let pageCount: Int?

  /// Writes the edition into a folder that exists: its file, or its own folder, whole or not at all.
  ///
  /// - Returns: the path of the file or of the folder.
  public func write(into folder: String) throws -> String {
    if let folderName { return try write(asFolder: FilePath.join(folder, folderName)) }
    guard let file = files.first else { return folder }
    let path = FilePath.join(folder, file.name)
    try OutputDestination.file(path: path).write(file.bytes)
    return path
  }

  /// Writes the files as a folder of the given name.
  public func write(asFolder path: String) throws -> String {
    try AtomicFolder.write(files.map { (name: $0.name, bytes: $0.bytes) }, to: path)
    return path
  }
}
