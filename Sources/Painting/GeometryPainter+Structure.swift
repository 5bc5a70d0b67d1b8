internal import Geometry
internal import PageLayout

extension GeometryPainter {
  func write(_ link: Link, to json: inout JSONBytes) {
    json.raw("{\"description\":")
    json.string(link.description)
    json.raw(",\"element\":")
    json.integer(link.element.index)
    json.raw(",\"rectangle\":")
    let sides = [
      link.rectangle.minX, link.rectangle.minY, link.rectangle.size.width, link.rectangle.size.height,
    ]
    json.list(sides) { $0.thousandths($1.value) }
    json.raw(",\"target\":")
    switch link.target {
    case .destination(let name): json.string("#" + name)
    case .address(let address): json.string(address)
    }
    json.raw("}")
  }

  func write(_ element: StructureElement, to json: inout JSONBytes) {
    json.raw("{")
    if let text = element.alternativeText {
      json.raw("\"alternativeText\":")
      json.string(text)
      json.raw(",")
    }
    json.raw("\"children\":")
    json.list(element.children) { json, child in write(child, to: &json) }
    if let language = element.language {
      json.raw(",\"language\":")
      json.string(language)
    }
    json.raw(",\"role\":")
    json.string(name(of: element.role))
    writeCellAttributes(of: element.role, to: &json)
    json.raw("}")
  }

  private func write(_ child: StructureElement.Child, to json: inout JSONBytes) {
    switch child {
    case .element(let identifier): json.integer(identifier.index)
    case .content(let page, let identifier):
      json.raw("{\"content\":")
      json.list([page, identifier]) { $0.integer($1) }
      json.raw("}")
    case .link(let page, let index):
      json.raw("{\"link\":")
      json.list([page, index]) { $0.integer($1) }
      json.raw("}")
    }
  }

  private func writeCellAttributes(of role: StructureRole, to json: inout JSONBytes) {
    switch role {
    case .tableHeaderCell(let cell):
      json.raw(",\"scope\":")
      json.string(cell.scope.rawValue)
      writeSpan(columns: cell.columnSpan, rows: cell.rowSpan, to: &json)
      json.raw(",\"tableIdentifier\":")
      json.string(cell.identifier)
    case .tableDataCell(let cell):
      writeSpan(columns: cell.columnSpan, rows: cell.rowSpan, to: &json)
      json.raw(",\"tableHeaders\":")
      json.list(cell.headers) { $0.string($1) }
    default: break
    }
  }

  private func writeSpan(columns: Int, rows: Int, to json: inout JSONBytes) {
    guard columns != 1 || rows != 1 else { return }
    json.raw(",\"span\":")
    json.list([columns, rows]) { $0.integer($1) }
  }

  private func name(of role: StructureRole) -> String {
    switch role {
    case .document: "document"
    case .section: "section"
    case .division: "division"
    case .heading(let level): "heading\(level)"
    case .paragraph: "paragraph"
    case .span: "span"
    case .link: "link"
    case .figure: "figure"
    case .caption: "caption"
    case .list: "list"
    case .listItem: "listItem"
    case .listLabel: "listLabel"
    case .listBody: "listBody"
    case .table: "table"
    case .tableHead: "tableHead"
    case .tableBody: "tableBody"
    case .tableRow: "tableRow"
    case .tableHeaderCell: "tableHeaderCell"
    case .tableDataCell: "tableDataCell"
    }
  }
}
