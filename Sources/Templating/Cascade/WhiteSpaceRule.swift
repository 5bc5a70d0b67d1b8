internal import DocumentModel

/// Which white space between tags means nothing, so that layout need not look at it.
enum WhiteSpaceRule {
  /// White space directly in tables, rows and columns: CSS Tables Module Level 3, section 2.2.
  static func isDropped(_ text: TextNode, in display: Display) -> Bool {
    switch display {
    case .table, .tableHeaderGroup, .tableRowGroup, .tableFooterGroup, .tableRow, .tableColumnGroup,
      .tableColumn:
      isBlank(text)
    default: false
    }
  }

  /// Takes away white space that separates a block from what stands before it.
  static func dropSpace(before element: Element, in siblings: inout [Node]) {
    guard isBlock(element), case .text(let text) = siblings.last, isBlank(text),
      !keepsSpace(element.style.paragraph.whiteSpace)
    else { return }
    if siblings.count == 1 {
      siblings.removeLast()
    } else if case .element(let before) = siblings[siblings.count - 2], isBlock(before) {
      siblings.removeLast()
    }
  }

  /// Takes away white space between the last block of an element and its end tag.
  static func dropSpaceAtEnd(of children: inout [Node]) {
    guard children.count > 1, case .text(let text) = children.last, isBlank(text),
      case .element(let before) = children[children.count - 2], isBlock(before),
      !keepsSpace(before.style.paragraph.whiteSpace)
    else { return }
    children.removeLast()
  }

  private static func isBlank(_ text: TextNode) -> Bool { text.content.utf8.allSatisfy(Ascii.isSpace) }

  private static func keepsSpace(_ whiteSpace: WhiteSpace) -> Bool {
    whiteSpace == .preserve || whiteSpace == .preserveWrap
  }

  private static func isBlock(_ element: Element) -> Bool {
    switch element.style.box.display {
    case .none, .inline, .inlineBlock: false
    default: element.name.utf8.first != 0x3A
    }
  }
}
