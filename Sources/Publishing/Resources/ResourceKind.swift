internal import Diagnostics

/// The folders that belong to the program.
public enum ResourceKind: String, Sendable {
  case templates
  case fonts

  /// The folder's name where nobody says otherwise.
  var folderName: String { rawValue }

  /// What the folder holds, in words.
  var words: LocalizedText {
    switch self {
    case .templates: LocalizedText(thai: "แม่แบบ", english: "templates")
    case .fonts: LocalizedText(thai: "ฟอนต์", english: "fonts")
    }
  }
}
