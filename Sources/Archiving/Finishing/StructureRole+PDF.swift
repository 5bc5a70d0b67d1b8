internal import PageLayout

extension StructureRole {
  /// The standard structure type (ISO 32000-1, 14.8.4).
  var structureType: String {
    switch self {
    case .document: "Document"
    case .section: "Sect"
    case .division: "Div"
    case .heading(let level): "H\(min(max(level, 1), 6))"
    case .paragraph: "P"
    case .span: "Span"
    case .link: "Link"
    case .figure: "Figure"
    case .caption: "Caption"
    case .list: "L"
    case .listItem: "LI"
    case .listLabel: "Lbl"
    case .listBody: "LBody"
    case .table: "Table"
    case .tableHead: "THead"
    case .tableBody: "TBody"
    case .tableRow: "TR"
    case .tableHeaderCell: "TH"
    case .tableDataCell: "TD"
    }
  }
}

extension ListNumbering {
  /// The value of `ListNumbering` (ISO 32000-1, table 347).
  var value: String {
    switch self {
    case .none: "None"
    case .disc: "Disc"
    case .decimal: "Decimal"
    }
  }
}
