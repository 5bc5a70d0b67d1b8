import Diagnostics

extension Diagnostic {
  static func unknownFontFamily(_ name: String, known: [String]) -> Diagnostic {
    let near = NearName.nearest(to: name, among: known)
    return Diagnostic(
      .warning, code: "fonts.unknown-family",
      message: LocalizedText(
        thai: "ไม่รู้จักฟอนต์ “\(name)”", english: "the font family “\(name)” is not known"),
      hints: near.map {
        [LocalizedText(thai: "หมายถึง “\($0)” หรือไม่", english: "did you mean “\($0)”?")]
      } ?? [
        LocalizedText(
          thai: "วางไฟล์ฟอนต์ไว้ในโฟลเดอร์ fonts/ แล้วเรียกตามชื่อที่ `measures fonts` แสดง",
          english: "put the font file into fonts/ and use the name that `measures fonts` shows")
      ])
  }

  static func substitutedFont(wanted: String, used: FontFace) -> Diagnostic {
    Diagnostic(
      .note, code: "fonts.substituted-family",
      message: LocalizedText(
        thai: "ใช้ฟอนต์ “\(used.family)” (\(used.fileName)) แทน “\(wanted)”",
        english: "“\(used.family)” (\(used.fileName)) is used instead of “\(wanted)”"))
  }

  static func nearestFace(_ face: FontFace, weight: Int, isItalic: Bool) -> Diagnostic {
    let wantedThai = isItalic ? "น้ำหนัก \(weight) ตัวเอน" : "น้ำหนัก \(weight)"
    let wantedEnglish = isItalic ? "weight \(weight) italic" : "weight \(weight)"
    return Diagnostic(
      .note, code: "fonts.nearest-face",
      message: LocalizedText(
        thai: "ฟอนต์ “\(face.family)” ไม่มี\(wantedThai) จึงใช้ \(face.fileName)",
        english: "“\(face.family)” has no face of \(wantedEnglish): \(face.fileName) is used"))
  }

  static func missingFontFile(_ file: String, family: FontFamily) -> Diagnostic {
    Diagnostic(
      .note, code: "fonts.missing-file",
      message: LocalizedText(
        thai: "ไม่พบไฟล์ \(file) ของฟอนต์ “\(family.name)”",
        english: "the file \(file) of “\(family.name)” is not there"),
      hints: [setUpHint(for: family)])
  }

  private static func setUpHint(for family: FontFamily) -> LocalizedText {
    switch family.origin {
    case .pypi:
      LocalizedText(
        thai: "เรียก scripts/fonts เพื่อนำไฟล์มา", english: "run scripts/fonts to bring it")
    case .debian(let package, _):
      LocalizedText(
        thai: "ติดตั้งแพ็กเกจ \(package)", english: "install the package \(package)")
    case .user:
      LocalizedText(
        thai: "วางไฟล์ไว้ในโฟลเดอร์ fonts/", english: "put the file into fonts/")
    }
  }

  static func missingUserFont(_ family: FontFamily) -> Diagnostic {
    Diagnostic(
      .note, code: "fonts.missing-file",
      message: LocalizedText(
        thai: "ไม่มีไฟล์ของฟอนต์ “\(family.name)” ในโฟลเดอร์ fonts/",
        english: "there is no file of “\(family.name)” in fonts/"),
      hints: [setUpHint(for: family)])
  }

  static func brokenFontFile(_ file: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "fonts.broken-file",
      message: LocalizedText(
        thai: "ไฟล์ \(file) ไม่ใช่ฟอนต์ที่ใช้ได้ จึงข้ามไป",
        english: "\(file) is not a usable font and is passed over"),
      hints: [
        LocalizedText(
          thai: "นำไฟล์มาใหม่ หรือลบออกจากโฟลเดอร์ fonts/",
          english: "fetch the file again, or remove it from fonts/")
      ])
  }

  static func noFont(_ families: [String]) -> Diagnostic {
    let names = families.joined(separator: ", ")
    return Diagnostic(
      .error, code: "fonts.none",
      message: LocalizedText(
        thai: "ไม่มีฟอนต์ใดใช้ได้ (ที่ต้องการ: \(names))", english: "no font can be used (wanted: \(names))"),
      hints: [
        LocalizedText(
          thai: "เรียก scripts/fonts หรือติดตั้งแพ็กเกจ fonts-tlwg-laksaman-otf",
          english: "run scripts/fonts, or install the package fonts-tlwg-laksaman-otf")
      ])
  }
}
