/// A token of the expression language with its decoded bytes' range.
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case name(String)
    case text(String)
    case integer(Int)
    /// `.`, `|`, `,`, `(`, `)`, `=`, `==`, `!=`
    case symbol(String)
    /// Bytes that start no token; `isUnclosedText` when they begin a text without end.
    case unknown(isUnclosedText: Bool)
    case end
  }

  let kind: Kind
  let range: Range<Int>

  func isSymbol(_ symbol: String) -> Bool { kind == .symbol(symbol) }
  func isName(_ name: String) -> Bool { kind == .name(name) }
}
