/// A piece of markup that has no end.
enum UnclosedMarkup {
  case comment
  case characterData
  case declaration
  case instruction
  case startTag
  case endTag

  /// What the end would look like.
  var end: String {
    switch self {
    case .comment: "-->"
    case .characterData: "]]>"
    case .declaration, .startTag, .endTag: ">"
    case .instruction: "?>"
    }
  }
}
