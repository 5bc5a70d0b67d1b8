internal import Diagnostics

/// Looks through a style sheet that goes to browsers for what would make a page depend on something else than itself.
///
/// Otherwise it is left alone: browsers know more of CSS than the engine does, and pass over what they do not know.
enum WebStyleCheck {
  static func diagnostics(of text: DecodedText) -> [Diagnostic] {
    let tokens = CSSTokenizer.tokens(of: text).tokens
    var found: [Diagnostic] = []
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .atKeyword(let name) where Ascii.lowercased(name) == "import":
        found.append(.importInWebStyle(text.span(token.range)))
      case .function(let name) where loadingFunctions.contains(Ascii.lowercased(name)):
        guard !hasDataOnly(tokens[(index + 1)...]) else { continue }
        found.append(.addressInWebStyle(text.span(token.range)))
      default: continue
      }
    }
    if let place = endOfElement(in: text.utf8) { found.append(.endOfStyleInWebStyle(text.span(place))) }
    return found
  }

  /// The functions of CSS Values and Images that take an address.
  private static let loadingFunctions: Set<String> = [
    "url", "src", "image", "image-set", "-webkit-image-set",
  ]

  /// Whether all texts up to the closing bracket are `data:` addresses, and there is one.
  ///
  /// An address without quotes comes as other tokens and is refused with the rest: it could be anything.
  private static func hasDataOnly(_ tokens: ArraySlice<CSSToken>) -> Bool {
    var count = 0
    for token in tokens {
      switch token.kind {
      case .closeRound: return count > 0
      case .string(let address) where address.utf8.starts(with: "data:".utf8): count += 1
      case .string: return false
      default: continue
      }
    }
    return false
  }

  /// `</style`, which would end the element that the sheet stands in (HTML, 13.2.5.2, raw text).
  private static func endOfElement(in utf8: [UInt8]) -> Range<Int>? {
    let end = Array("</style".utf8)
    guard utf8.count >= end.count else { return nil }
    for start in 0...(utf8.count - end.count) where utf8[start] == 0x3C {
      let range = start..<(start + end.count)
      if utf8[range].lazy.map(Ascii.lowercased).elementsEqual(end) { return range }
    }
    return nil
  }
}
