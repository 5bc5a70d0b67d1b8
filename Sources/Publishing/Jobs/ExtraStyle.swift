public import Diagnostics

/// A style sheet that a user adds to a template's own.
public struct ExtraStyle: Sendable {
  /// The sheet itself.
  public let file: SourceFile

  /// A sheet that was read from a file.
  public init(_ file: SourceFile) {
    self.file = file
  }

  /// The sheet that sets a whole document in one font family.
  public init(fontFamily: String) {
    file = SourceFile(name: "--font", text: "body { font-family: \(Self.quoted(fontFamily)); }\n")
  }

  /// A CSS string: quotes, backslashes and control characters are escaped (CSS Syntax Level 3, 4.3.7).
  static func quoted(_ text: String) -> String {
    var quoted = String.UnicodeScalarView()
    quoted.append("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        quoted.append("\\")
        quoted.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}":
        quoted.append(contentsOf: "\\\(String(scalar.value, radix: 16)) ".unicodeScalars)
      default: quoted.append(scalar)
      }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
