/// One scalar of a data file: its text and how it was written.
public struct DataScalar: Sendable {
  /// What a scalar is by the rules of the core schema of YAML 1.2, which are also those of JSON.
  ///
  /// `yes`, `no`, `on` and `off` are texts, as in YAML 1.2.
  public enum Kind: Sendable {
    case string
    case integer
    case decimal
    case boolean
    case null
  }

  /// How a scalar stands in its file.
  public enum Style: Sendable {
    case plain
    case singleQuoted
    case doubleQuoted
    /// A block after `|`.
    case literal
    /// A block after `>`.
    case folded
  }

  /// The text as written, quotes and escapes undone; damaged text is already repaired (see `TextHygiene`).
  ///
  /// Numbers keep their form: `99.40` stays `99.40`, and a telephone number keeps its first zero.
  public let text: String
  public let kind: Kind
  public let style: Style

  public init(text: String, kind: Kind, style: Style) {
    self.text = text
    self.kind = kind
    self.style = style
  }
}
