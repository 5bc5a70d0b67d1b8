/// Whether the rules of an `@media` block are for paper.
enum MediaQuery {
  case print
  /// Rules for screens: read for their form, otherwise left to browsers.
  case other

  /// nil when the query asks something that is not supported.
  static func read(_ tokens: ArraySlice<CSSToken>) -> MediaQuery? {
    var isForPrint = false
    for query in tokens.split(whereSeparator: { $0.kind == .comma }) {
      guard case .identifier(let name) = query.first(where: { $0.kind != .space })?.kind else { return nil }
      let isPlain = query.filter { $0.kind != .space }.count == 1
      switch Ascii.lowercased(name) {
      case "print" where isPlain, "all" where isPlain: isForPrint = true
      case "screen": break
      default: return nil
      }
    }
    return isForPrint ? .print : .other
  }
}
