public import Diagnostics
public import Typography

/// The folder of fonts with its list, `fonts.yaml`.
public struct FontFolder: Sendable {
  /// The name of the list in the folder.
  public static let listName = "fonts.yaml"

  /// The folder as it was found or named.
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// A library over the folder's list and files, and remarks about the list.
  ///
  /// Font files are read only when a style asks for them.
  public func library(
    timing stopwatch: inout Stopwatch
  ) throws -> (library: FontLibrary, diagnostics: [Diagnostic]) {
    let (list, diagnostics) = try stopwatch.time(.fonts) {
      FontList.read(try InputFile.read(FilePath.join(path, Self.listName)))
    }
    guard let list, !diagnostics.hasErrors else { throw DiagnosticsError(diagnostics) }
    return (FontLibrary(list: list, source: source()), diagnostics)
  }

  /// Where a face of a family was read from: a copy in the folder goes before the system's.
  public func place(of face: FontFace, in family: LoadedFamily) -> String {
    let own = FilePath.join(path, face.fileName)
    guard let folder = family.folder, !FilePath.exists(own) else { return own }
    return FilePath.join(folder, face.fileName)
  }

  /// The digest of the list and of all files that the library may read: what a document's fonts depend on.
  public func contentDigest(of library: FontLibrary) -> ContentDigest {
    var hasher = ContentHasher()
    let own = [Self.listName] + fontFiles()
    let system = library.list.families.flatMap { family in
      guard case .debian(_, let folder) = family.origin else { return [String]() }
      return family.faces.map { FilePath.join(folder, $0.file) }
    }
    for file in own.map({ FilePath.join(path, $0) }) + system {
      hasher.add(FilePath.lastPart(of: file))
      if let content = ContentDigest.ofFile(file) { hasher.add(content.digest) }
    }
    return hasher.digest()
  }

  private func source() -> FontSource {
    let path = path
    return FontSource(folderFiles: fontFiles()) { file, folder in
      guard Self.isPlainName(file) else { return nil }
      return try? FontFile.data(FilePath.join(folder ?? path, file))
    }
  }

  /// Only the list says in which folders fonts lie; a file's name must not lead elsewhere.
  private static func isPlainName(_ name: String) -> Bool {
    FilePath.normalizedInside(name) == name && FilePath.lastPart(of: name) == name
  }

  /// The font files of the folder, in a fixed order.
  private func fontFiles() -> [String] { FolderListing.names(in: path).filter(Self.isFontFile) }

  private static func isFontFile(_ name: String) -> Bool {
    let ending = name.utf8.suffix(4).map { $0 | 0x20 }
    return [".ttf", ".otf", ".ttc"].contains { $0.utf8.map { $0 | 0x20 } == ending }
  }
}
