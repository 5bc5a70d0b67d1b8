internal import DocumentModel

extension Element {
  /// Whether the element makes a block of its own.
  var isBlockLevel: Bool {
    switch style.box.display {
    case .inline, .inlineBlock, .none: false
    default: true
    }
  }

  /// Whether the element stands where its offsets say and takes no room where it was written.
  var isOutOfFlow: Bool { style.box.position == .absolute && style.box.display != .none }

  /// Whether the element has a place only inside a table.
  var isTablePart: Bool {
    switch style.box.display {
    case .tableHeaderGroup, .tableRowGroup, .tableFooterGroup, .tableRow, .tableCell, .tableColumnGroup,
      .tableColumn, .tableCaption:
      true
    case .none, .inline, .inlineBlock, .block, .listItem, .table, .columns, .grid, .sheet: false
    }
  }

  /// Whether rows and columns of the table mean something to a reader that cannot see them. `display: table` on another
  /// element, and a table that says so, only put things side by side.
  var isDataTable: Bool {
    name == "table" && attribute("role") != "presentation" && attribute("role") != "none"
  }

  /// An element that no template asks for but CSS 2.2, section 17.2.1, does: with the inherited style of another.
  static func anonymous(_ display: Display, in parent: Element, _ children: [Node]) -> Element {
    var style = parent.style
    style.box = BoxStyle()
    style.box.display = display
    return Element(name: "", style: style, language: parent.language, children: children, span: parent.span)
  }
}
