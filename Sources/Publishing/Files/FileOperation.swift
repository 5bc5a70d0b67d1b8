internal import Diagnostics

/// What we were doing to a file when the system refused.
package enum FileOperation: String, Sendable {
  case read
  case write
  case createFolder = "create-folder"

  /// The operation as the object of "cannot …" in a message about `path`.
  func sentence(path: String) -> LocalizedText {
    switch self {
    case .read: LocalizedText(thai: "อ่าน \(path) ไม่ได้", english: "cannot read \(path)")
    case .write: LocalizedText(thai: "เขียน \(path) ไม่ได้", english: "cannot write \(path)")
    case .createFolder:
      LocalizedText(thai: "สร้างโฟลเดอร์ \(path) ไม่ได้", english: "cannot create the folder \(path)")
    }
  }
}
