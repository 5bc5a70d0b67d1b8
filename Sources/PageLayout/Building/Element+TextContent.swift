internal import DocumentModel

extension Element {
  /// The text of the element and its descendants, white space collapsed.
  var textContent: String {
    var collapser = WhiteSpaceCollapser()
    var text = ""
    appendText(to: &text, collapser: &collapser)
    while text.utf8.last == 0x20 { text = String(decoding: text.utf8.dropLast(), as: UTF8.self) }
    return text
  }

  private func appendText(to text: inout String, collapser: inout WhiteSpaceCollapser) {
    for child in children {
      switch child {
      case .text(let node): text += collapser.collapse(node).content
      case .element(let element) where element.name == "br":
        text += collapser.collapse(TextNode(content: " ")).content
      case .element(let element): element.appendText(to: &text, collapser: &collapser)
      }
    }
  }
}
