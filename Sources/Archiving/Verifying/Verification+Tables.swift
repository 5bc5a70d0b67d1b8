extension Verification {
  /// Tables: nesting, equal rows, header cells that data cells name.
  mutating func checkTables() {
    for (index, element) in structure.elements.enumerated() {
      switch element.type {
      case "THead", "TBody", "TFoot":
        require(parent(of: index, among: ["Table"]), "\(element.type) outside of a table", .tables)
      case "TR":
        require(
          parent(of: index, among: ["Table", "THead", "TBody", "TFoot"]), "TR outside of a table", .tables)
      case "TH", "TD": require(parent(of: index, among: ["TR"]), "\(element.type) outside of a row", .tables)
      case "Table": checkTable(index)
      default: break
      }
    }
  }

  private func parent(of index: Int, among types: Set<String>) -> Bool {
    structure.elements[index].parent.map { types.contains(structure.elements[$0].type) } ?? false
  }

  private mutating func checkTable(_ table: Int) {
    let rows = structure.indices(ofType: "TR").filter { structure.ancestor(of: $0, type: "Table") == table }
    let widths = Set(rows.map(width))
    require(widths.count <= 1 || hasRowSpans(rows), "rows of \(widths.sorted()) columns", .tables)
    let cells = rows.flatMap { structure.elements[$0].children }
    var identifiers: Set<[UInt8]> = []
    for cell in cells where structure.elements[cell].type == "TH" {
      let dictionary = structure.elements[cell].dictionary
      if let identifier = dictionary["ID"]?.string {
        require(identifiers.insert(identifier).inserted, "a header's identifier twice", .tables)
      }
      require(attributes(of: cell)["Scope"]?.name != nil, "TH without a scope", .tables)
    }
    for cell in cells where structure.elements[cell].type == "TD" {
      let headers = objects.array(attributes(of: cell)["Headers"]).compactMap(\.string)
      require(headers.allSatisfy(identifiers.contains), "TD names a header that is not there", .tables)
      require(!headers.isEmpty || identifiers.isEmpty, "TD names no header", .tables)
    }
    require(cells.contains { structure.elements[$0].type == "TH" }, "a table without header cells", .tables)
  }

  private func hasRowSpans(_ rows: [Int]) -> Bool {
    rows.contains { row in
      structure.elements[row].children.contains { (attributes(of: $0)["RowSpan"]?.integer ?? 1) > 1 }
    }
  }

  /// The columns of a row, spans counted.
  private func width(_ row: Int) -> Int {
    structure.elements[row].children.reduce(0) { $0 + (attributes(of: $1)["ColSpan"]?.integer ?? 1) }
  }

  /// The table attributes of a cell.
  private func attributes(of cell: Int) -> [String: PDFValue] {
    let value = objects.resolved(structure.elements[cell].dictionary["A"])
    let all = value.array.map { $0.map(objects.dictionary) } ?? [value.dictionary ?? [:]]
    return all.first { $0["O"]?.name == "Table" } ?? [:]
  }
}
