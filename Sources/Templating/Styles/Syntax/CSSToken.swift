/// A token of a style sheet; the kinds of CSS Syntax Module Level 3, section 4.
struct CSSToken: Sendable {
  enum Kind: Equatable, Sendable {
    case identifier(String)
    /// A name with the bracket that follows it.
    case function(String)
    case atKeyword(String)
    case hash(String)
    case string(String)
    /// A string that the line's end cut off.
    case badString
    case number(Double, isInteger: Bool)
    case percentage(Double)
    case dimension(Double, unit: String)
    case space
    case colon
    case semicolon
    case comma
    case openSquare
    case closeSquare
    case openRound
    case closeRound
    case openCurly
    case closeCurly
    case delimiter(String)
  }

  let kind: Kind
  /// Decoded bytes of the style sheet.
  let range: Range<Int>

  func isDelimiter(_ text: String) -> Bool { kind == .delimiter(text) }

  /// The kind of the bracket that closes this one.
  var closing: Kind? {
    switch kind {
    case .openCurly: .closeCurly
    case .openSquare: .closeSquare
    case .openRound, .function: .closeRound
    default: nil
    }
  }
}
