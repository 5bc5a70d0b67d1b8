import CCairo
import Foundation
import Typography

/// The fallback face of the program, which a Debian package brings, and runs set in it without shaping.
enum SampleFont {
  static let laksaman = load("/usr/share/fonts/opentype/tlwg/Laksaman.otf")
  static let bold = load("/usr/share/fonts/opentype/tlwg/Laksaman-Bold.otf")

  private static func load(_ path: String) -> FontFace {
    let bytes = FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? []
    return FontFace(
      family: "Laksaman", fileName: (path as NSString).lastPathComponent, weight: 400, isItalic: false,
      sizeFactor: 1, data: FontData(copying: bytes))
  }
}

/// A face whose file is no font.
let brokenFace = FontFace(
  family: "Broken", fileName: "broken.ttf", weight: 400, isItalic: false, sizeFactor: 1,
  data: FontData(copying: [1, 2, 3, 4]))
