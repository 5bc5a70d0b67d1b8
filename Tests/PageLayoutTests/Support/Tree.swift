import DocumentModel
import Geometry

/// Builds small styled trees by hand, as templating would hand them over.
enum Tree {
  /// The style every element starts from: 16 pt on 20 pt, as in the official edition.
  static func style(_ display: Display = .block, _ change: (inout ComputedStyle) -> Void = { _ in })
    -> ComputedStyle
  {
    var style = ComputedStyle()
    style.text.fontFamilies = ["TH Sarabun New"]
    style.text.fontSize = 16
    style.text.lineHeight = .length(20)
    style.box.display = display
    change(&style)
    return style
  }

  /// A block element.
  static func element(
    _ name: String, attributes: [(String, String)] = [], marker: String? = nil, _ children: [Node],
    _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> Node {
    element(
      name, marker == nil ? .block : .listItem, attributes: attributes, marker: marker, children, change)
  }

  static func element(
    _ name: String, _ display: Display, attributes: [(String, String)] = [], marker: String? = nil,
    _ children: [Node], _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> Node {
    .element(
      Element(
        name: name, attributes: attributes.map { Attribute(name: $0.0, value: $0.1) },
        style: style(display, change), language: "th", marker: marker.map(ListMarker.init(text:)),
        children: children))
  }

  static func text(_ content: String) -> Node { .text(TextNode(content: content)) }

  static func paragraph(_ content: String, _ change: (inout ComputedStyle) -> Void = { _ in }) -> Node {
    element("p", [text(content)], change)
  }

  /// A table with a head row and body rows of paragraphs.
  static func table(
    head: [String], rows: [[[String]]], _ change: (inout ComputedStyle) -> Void = { _ in },
    cell cellChange: (inout ComputedStyle) -> Void = { _ in }
  ) -> Node {
    let border = BorderSide(width: 0.5, line: .solid)
    func boxed(_ style: inout ComputedStyle) {
      style.table.collapsesBorders = true
      style.box.border = Sides(all: border)
      style.box.padding = Sides(all: .length(4))
      cellChange(&style)
    }
    let headRow = element("tr", .tableRow, head.map { element("th", .tableCell, [text($0)], boxed) })
    let bodyRows = rows.map { cells in
      element("tr", .tableRow, cells.map { element("td", .tableCell, $0.map { paragraph($0) }, boxed) })
    }
    return element(
      "table", .table,
      [element("thead", .tableHeaderGroup, [headRow]), element("tbody", .tableRowGroup, bodyRows)]
    ) { style in
      style.table.collapsesBorders = true
      change(&style)
    }
  }

  /// A page of a size with margins of 20 pt.
  static func page(width: Points, height: Points) -> PageStyle {
    var page = PageStyle()
    page.size = Size(width: width, height: height)
    page.margin = EdgeInsets(top: 20, right: 20, bottom: 20, left: 20)
    return page
  }

  /// A document on pages of the given size with margins of 20 pt.
  static func document(
    width: Points = 440, height: Points = 300, pages: [PageSelector: PageStyle] = [:], _ children: [Node]
  ) -> DocumentTree {
    let page = page(width: width, height: height)
    guard case .element(let body) = element("body", children) else {
      preconditionFailure("an element is an element")
    }
    return DocumentTree(
      metadata: DocumentMetadata(title: "ทดสอบ"), body: body,
      pageStyles: PageStyles(rules: pages.merging([PageSelector(): page]) { named, _ in named }))
  }
}
