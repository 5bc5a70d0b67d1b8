internal import Diagnostics

/// Finds the program's own folders: templates and fonts.
public struct ResourceFolders: Sendable {
  /// The folder of the executable, all links followed; nil when it is not known.
  private let executableFolder: String?

  /// - Parameter executablePath: the program's file; nil when the system does not tell.
  public init(executablePath: String?) {
    executableFolder = executablePath.map(FilePath.folder(of:))
  }

  /// The first folder of a kind that has a file of the given name in it.
  ///
  /// Asked in this order: the folder the user chose, and then no other; the working folder; where `make install`
  /// puts things (`<prefix>/bin` beside `<prefix>/share/measures`); the folders above the executable, which is the
  /// repository when the program was built there (`.build/<platform>/release`).
  public func folder(
    _ kind: ResourceKind, chosen: String?, containing name: String
  ) throws(EnvironmentError) -> String {
    try folder(kind, chosen: chosen, containing: name) { FilePath.exists(FilePath.join($0, name)) }
  }

  private func folder(
    _ kind: ResourceKind, chosen: String?, containing name: String, where holds: (String) -> Bool
  ) throws(EnvironmentError) -> String {
    let candidates = chosen.map { [$0] } ?? candidates(kind)
    for folder in candidates where holds(folder) { return folder }
    throw EnvironmentError(
      .resourcesNotFound(kind, name: name, lookedIn: candidates, wasChosen: chosen != nil))
  }

  /// The names of all editions in the first folder of templates that has any, in a fixed order.
  ///
  /// - Parameter chosen: the folder of templates that the user named.
  public func editionNames(chosen: String?) throws(EnvironmentError) -> [String] {
    let folders = chosen.map { [$0] } ?? candidates(.templates)
    for folder in folders {
      let names = EditionFolder.names(in: folder)
      if !names.isEmpty { return names }
    }
    throw EnvironmentError(
      .resourcesNotFound(
        .templates, name: EditionFolder.pageName, lookedIn: folders, wasChosen: chosen != nil))
  }

  /// The folder of a kind in the working folder, whether it is there or not.
  public static func workingFolder(_ kind: ResourceKind) -> String { kind.folderName }

  /// The folder of an edition's template.
  ///
  /// - Parameters:
  ///   - name: one part of a path.
  ///   - chosen: the folder of templates that the user named.
  public func edition(named name: String, chosen: String?) throws -> EditionFolder {
    let page = FilePath.join(name, EditionFolder.pageName)
    do {
      let folder = try folder(.templates, chosen: chosen, containing: page) {
        EditionFolder.isEdition(FilePath.join($0, name))
      }
      return EditionFolder(templates: try InputFolder(path: folder), name: name)
    } catch {
      throw unknownEdition(name, lookedIn: chosen.map { [$0] } ?? candidates(.templates)) ?? error
    }
  }

  /// The error for an edition that is not among those there are; nil when there are none at all.
  private func unknownEdition(_ name: String, lookedIn folders: [String]) -> (any Error)? {
    for folder in folders {
      let known = EditionFolder.names(in: folder)
      if !known.isEmpty { return UseError(.unknownEdition(name, known: known, in: folder)) }
    }
    return nil
  }

  /// The folders that may hold a kind of thing, in the order in which they are asked.
  func candidates(_ kind: ResourceKind) -> [String] {
    let name = kind.folderName
    guard let executableFolder else { return [name] }
    let prefix = FilePath.folder(of: executableFolder)
    let build = FilePath.folder(of: prefix)
    return [name, FilePath.join(prefix, "share/measures/\(name)")]
      + [build, FilePath.folder(of: build)].map { FilePath.join($0, name) }
  }
}
