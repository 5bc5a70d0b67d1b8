internal import Diagnostics
internal import Publishing
internal import Typography

/// The families of a font library as text for people.
struct FontTable {
  let language: MessageLanguage
  /// The fonts folder, for the places of files.
  let folder: FontFolder

  /// A paragraph a family: name, licence, size, then a line a face with its place and coverage.
  func text(of families: [LoadedFamily], in library: FontLibrary) -> String {
    families.map { family in
      ([heading(of: family, in: library)] + faceLines(of: family)).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  private func heading(of family: LoadedFamily, in library: FontLibrary) -> String {
    var parts = [DisplayText.printable(family.name)]
    if let declaration = family.declaration {
      parts += declaration.aliases.isEmpty ? [] : ["(\(declaration.aliases.joined(separator: ", ")))"]
      parts += ["·", declaration.licence, "·", "× \(declaration.sizeFactor)"]
    } else {
      parts += ["·", Words.undeclared.text(in: language)]
    }
    if let place = library.list.fallback.firstIndex(of: family.name) {
      parts += ["·", Words.fallback(place + 1).text(in: language)]
    }
    return parts.joined(separator: " ")
  }

  private func faceLines(of family: LoadedFamily) -> [String] {
    guard !family.faces.isEmpty else { return ["  " + Words.absent.text(in: language)] }
    return family.faces.map { face in
      let style = face.isItalic ? Words.italic : Words.upright
      let place = DisplayText.printable(folder.place(of: face, in: family))
      return "  \(face.weight) \(style.text(in: language))  \(place)  \(coverage(of: face))"
    }
  }

  /// What the face lacks of Thai and ASCII, and how many characters it has in all.
  private func coverage(of face: FontFace) -> String {
    let coverage = face.coverage
    return [
      Words.covered(Words.thai, lacking: coverage.missingThai),
      Words.covered(Words.ascii, lacking: coverage.missingASCII),
      Words.characters(coverage.characterCount),
    ].map { $0.text(in: language) }.joined(separator: ", ")
  }
}

extension FontTable {
  private enum Words {
    static let absent = LocalizedText(thai: "ไม่มีไฟล์", english: "no file found")
    static let undeclared = LocalizedText(thai: "ไม่ได้ประกาศไว้ใน fonts.yaml", english: "not in fonts.yaml")
    static let italic = LocalizedText(thai: "ตัวเอน", english: "italic")
    static let upright = LocalizedText(thai: "ตัวตรง", english: "upright")

    static func fallback(_ place: Int) -> LocalizedText {
      LocalizedText(thai: "ฟอนต์สำรองลำดับที่ \(place)", english: "fallback \(place)")
    }

    static let thai = LocalizedText(thai: "ไทย", english: "Thai")
    static let ascii = LocalizedText(thai: "ASCII", english: "ASCII")

    static func covered(_ script: LocalizedText, lacking missing: [Unicode.Scalar]) -> LocalizedText {
      guard !missing.isEmpty else {
        return LocalizedText(thai: "\(script.thai) ครบ", english: "all \(script.english)")
      }
      let list = missing.prefix(5).map(DisplayText.codePoint).joined(separator: " ")
      let rest = missing.count > 5 ? " …" : ""
      return LocalizedText(
        thai: "\(script.thai) ขาด \(missing.count) (\(list)\(rest))",
        english: "\(script.english) without \(missing.count) (\(list)\(rest))")
    }

    static func characters(_ count: Int) -> LocalizedText {
      LocalizedText(thai: "รวม \(count) อักขระ", english: "\(count) characters")
    }
  }
}
