internal import Diagnostics

/// Makes an edition of one's own out of another: copies its files, and the shared files that they refer to, so that the
/// copy works wherever it lies.
public struct TemplateCopier {
  private let source: EditionFolder

  public init(from source: EditionFolder) {
    self.source = source
  }

  /// Copies the edition under a new name into a folder of templates.
  ///
  /// Nothing that is there is changed: an edition of the name is an error, shared files that exist stay as they are.
  /// - Returns: the paths of the files written.
  public func copy(named name: String, into templates: String) throws -> [String] {
    let target = FilePath.join(templates, name)
    guard !FilePath.exists(target) else { throw UseError(.templateExists(path: target)) }
    let own = try ownFiles().map { ($0, FilePath.join(target, $0)) }
    let shared = try sharedFiles().compactMap { file -> (String, String)? in
      guard let inside = FilePath.normalizedInside(FilePath.join(source.name, file)) else { return nil }
      return (file, FilePath.join(templates, inside))
    }
    var written: [String] = []
    for (file, path) in own + shared where !FilePath.exists(path) {
      let bytes = try read(file)
      try FilePath.createFolder(FilePath.folder(of: path))
      try OutputDestination.file(path: path).write(bytes)
      written.append(path)
    }
    return written
  }

  private func read(_ file: String) throws -> [UInt8] {
    switch source.files.read(file, limit: FolderImageSource.sizeLimit) {
    case .success(let bytes): return bytes
    case .failure(let fault): throw DiagnosticsError([fault.diagnostic])
    }
  }

  /// The files in the edition's folder and the folders in it, by names relative to it.
  private func ownFiles() throws -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let path = FilePath.join(FilePath.join(source.files.path, source.name), folder)
      for name in FolderListing.names(in: path) {
        let inside = FilePath.join(folder, name)
        if FilePath.isFolder(FilePath.join(path, name)) {
          if inside.utf8.count < Self.longestPath { folders.append(inside) }
        } else {
          files.append(inside)
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Folders that are nested deeper, or lead into themselves, are left out.
  private static let longestPath = 200

  /// The files outside the edition's folder that its templates read.
  private func sharedFiles() throws -> [String] {
    var stopwatch = Stopwatch.stopped
    let parts = source.kind.parts.union([.web])
    let files = try source.compile(parts: parts, timing: &stopwatch).edition.fileNames
    return files.filter { $0.utf8.starts(with: "../".utf8) }
  }
}
