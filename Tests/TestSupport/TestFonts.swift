public import Foundation
public import Typography

/// The fonts that the set-up brings, for tests.
public enum TestFonts {
  public static let folder = Repository.folder.appending(path: "fonts")
  public static let laksamanFolder = "/usr/share/fonts/opentype/tlwg"

  /// Reads a file of the fonts folder, or of another folder.
  public static func data(_ file: String, folder other: String? = nil) -> FontData? {
    let url = other.map { URL(filePath: $0) } ?? folder
    return (try? Data(contentsOf: url.appending(path: file))).map { FontData(copying: [UInt8]($0)) }
  }

  /// TH Sarabun New and Laksaman, as in the project's font list.
  public static let list = FontList(
    families: [
      FontFamily(
        name: "TH Sarabun New", aliases: ["THSarabunNew"],
        origin: .pypi(package: "package", version: "1", folder: "folder"),
        faces: [
          DeclaredFace(file: "THSarabunNew-Regular.ttf", weight: 400, isItalic: false),
          DeclaredFace(file: "THSarabunNew-Bold.ttf", weight: 700, isItalic: false),
          DeclaredFace(file: "THSarabunNew-Italic.ttf", weight: 400, isItalic: true),
          DeclaredFace(file: "THSarabunNew-BoldItalic.ttf", weight: 700, isItalic: true),
        ]),
      FontFamily(
        name: "Laksaman", sizeFactor: 0.665,
        origin: .debian(package: "fonts-tlwg-laksaman-otf", path: laksamanFolder),
        faces: [
          DeclaredFace(file: "Laksaman.otf", weight: 400, isItalic: false),
          DeclaredFace(file: "Laksaman-Bold.otf", weight: 700, isItalic: false),
        ]),
      FontFamily(name: "Office", origin: .user, filePatterns: ["Office*.ttf"]),
    ],
    fallback: ["TH Sarabun New", "Laksaman"])

  /// Shared: fonts are immutable.
  public static let library = FontLibrary(
    list: list, source: FontSource(folderFiles: [], load: { data($0, folder: $1) }))
}
