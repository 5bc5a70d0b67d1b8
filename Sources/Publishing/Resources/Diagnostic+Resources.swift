internal import Diagnostics

extension Diagnostic {
  /// None of the folders that were looked into has what is needed.
  static func resourcesNotFound(
    _ kind: ResourceKind, name: String, lookedIn folders: [String], wasChosen: Bool
  ) -> Diagnostic {
    let list = folders.joined(separator: ", ")
    let words = kind.words
    let option = "--\(kind.rawValue)"
    return Diagnostic(
      .error, code: "environment.\(kind.rawValue)-not-found",
      message: LocalizedText(
        thai: "ไม่พบ\(words.thai): ไม่มี \(name) ใน \(list)",
        english: "the \(words.english) were not found: there is no \(name) in \(list)"),
      hints: wasChosen
        ? []
        : [
          LocalizedText(
            thai: "ระบุโฟลเดอร์ด้วย \(option) หรือติดตั้งใหม่ด้วย make install",
            english: "name the folder with \(option), or install again with make install")
        ])
  }

  /// The templates are there, but none of that name.
  static func unknownEdition(_ name: String, known: [String], in folder: String) -> Diagnostic {
    let list = known.joined(separator: ", ")
    let near = NearName.nearest(to: name, among: known)
    return Diagnostic(
      .error, code: "use.unknown-edition",
      message: LocalizedText(
        thai: "ไม่มีรูปแบบ \(name) ใน \(folder) ที่มีคือ \(list)",
        english: "there is no edition \(name) in \(folder), which has \(list)"),
      hints: near.map { [LocalizedText(thai: "หมายถึง \($0) หรือไม่", english: "did you mean \($0)?")] } ?? [])
  }

  /// A new template would replace another.
  static func templateExists(path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "use.template-exists",
      message: LocalizedText(
        thai: "มี \(path) อยู่แล้ว จึงไม่เขียนทับ", english: "\(path) exists and is not overwritten"),
      hints: [LocalizedText(thai: "ตั้งชื่ออื่น", english: "choose another name")])
  }

  /// An edition for browsers only is to be printed.
  static func editionWithoutPages(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "use.edition-without-pages",
      message: LocalizedText(
        thai: "รูปแบบ \(name) มีเฉพาะหน้าเว็บ ไม่มีหน้ากระดาษ",
        english: "the edition \(name) is for browsers only and has no pages"),
      hints: [LocalizedText(thai: "ใช้ --format html", english: "use --format html")])
  }
}
