internal import DocumentModel

/// The text of a filled page without markup, for places that take nothing else, such as a field of a form.
struct PlainText {
  private var lines: [String] = []
  private var line = ""

  /// A line for each block and each `br`; runs of white space become one space, as they would on a page.
  static func bytes(of root: FilledElement) -> [UInt8] {
    var text = PlainText()
    text.add(root)
    text.endLine()
    return Array((text.lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func add(_ element: FilledElement) {
    let isBlock = !Self.inlineElements.contains(element.name)
    if isBlock { endLine() }
    for child in element.children {
      switch child {
      case .element(let element): add(element)
      case .text(let text): line += text.content
      }
    }
    if isBlock { endLine() }
  }

  private mutating func endLine() {
    let words = Ascii.words(of: line)
    if !words.isEmpty { lines.append(words.joined(separator: " ")) }
    line = ""
  }

  private static let inlineElements: Set<String> = [
    "a", "abbr", "b", "cite", "code", "em", "i", "img", "small", "span", "strong", "sub", "sup", "time", "u",
    "wbr",
  ]
}
