import Foundation
import Typography

/// The fonts that the set-up brings, as the project's font list declares them.
enum SetFonts {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fonts")

  private static func data(_ file: String, folder other: String?) -> FontData? {
    let url = other.map { URL(filePath: $0) } ?? folder
    return (try? Data(contentsOf: url.appending(path: file))).map { FontData(copying: [UInt8]($0)) }
  }

  private static let list = FontList(
    families: [
      FontFamily(
        name: "TH Sarabun New", origin: .pypi(package: "package", version: "1", folder: "folder"),
        faces: [
          DeclaredFace(file: "THSarabunNew-Regular.ttf", weight: 400, isItalic: false),
          DeclaredFace(file: "THSarabunNew-Bold.ttf", weight: 700, isItalic: false),
        ]),
      FontFamily(
        name: "Laksaman", sizeFactor: 0.665,
        origin: .debian(package: "fonts-tlwg-laksaman-otf", path: "/usr/share/fonts/opentype/tlwg"),
        faces: [
          DeclaredFace(file: "Laksaman.otf", weight: 400, isItalic: false),
          DeclaredFace(file: "Laksaman-Bold.otf", weight: 700, isItalic: false),
        ]),
    ],
    fallback: ["TH Sarabun New", "Laksaman"])

  /// Shared: fonts are immutable.
  static let library = FontLibrary(
    list: list, source: FontSource(folderFiles: [], load: { data($0, folder: $1) }))
}
