internal import Diagnostics

extension Diagnostic {
  /// The system refused to read, write or create.
  static func fileRefused(_ operation: FileOperation, path: String, reason: SystemErrorReason) -> Diagnostic {
    let sentence = operation.sentence(path: path)
    let text = reason.text
    return Diagnostic(
      .error, code: "environment.cannot-\(operation.rawValue)",
      message: LocalizedText(
        thai: "\(sentence.thai): \(text.thai)", english: "\(sentence.english): \(text.english)"),
      hints: reason.hint.map { [$0] } ?? [])
  }

  /// A file is longer than any file of its kind should be.
  static func fileTooLarge(path: String, limit: Int) -> Diagnostic {
    let mebibytes = limit >> 20
    return Diagnostic(
      .error, code: "input.file-too-large",
      message: LocalizedText(
        thai: "\(path) ใหญ่เกิน \(mebibytes) เมบิไบต์", english: "\(path) is larger than \(mebibytes) MiB"))
  }

  /// A name points out of the folder in which files may be read.
  static func outsideFolder(name: String, folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.outside-folder",
      message: LocalizedText(
        thai: "\(name) อยู่นอกโฟลเดอร์ \(folder) จึงไม่อ่าน",
        english: "\(name) lies outside the folder \(folder) and is not read"),
      hints: [
        LocalizedText(
          thai: "ย้ายไฟล์เข้าไปในโฟลเดอร์นั้น แล้วอ้างชื่อจากโฟลเดอร์นั้น",
          english: "move the file into that folder and name it from there")
      ])
  }

  /// A folder that is to be written whole holds what is not ours.
  static func folderHoldsOtherFiles(path: String, name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.folder-holds-other-files",
      message: LocalizedText(
        thai: "โฟลเดอร์ \(path) มีไฟล์อื่นอยู่ (\(name)) จึงไม่เขียนทับ",
        english: "the folder \(path) holds other files (\(name)) and is not overwritten"),
      hints: [
        LocalizedText(
          thai: "ระบุโฟลเดอร์อื่นด้วย --output หรือย้ายไฟล์เดิมออกก่อน",
          english: "name another folder with --output, or move the old files away")
      ])
  }

  /// Something that is not an ordinary file stands where one is wanted.
  static func notAFile(path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.not-a-file",
      message: LocalizedText(thai: "\(path) ไม่ใช่ไฟล์ธรรมดา", english: "\(path) is not an ordinary file"))
  }

  /// A file that is named does not exist.
  static func missingFile(name: String, folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "input.missing-file",
      message: LocalizedText(
        thai: "ไม่พบไฟล์ \(name) ในโฟลเดอร์ \(folder)",
        english: "there is no file \(name) in the folder \(folder)"))
  }
}
