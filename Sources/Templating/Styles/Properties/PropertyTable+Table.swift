internal import DocumentModel

extension PropertyTable {
  static let tableProperties: [Property] = [
    .keywords("table-layout", \.style.box.hasFixedTableLayout, ["auto": false, "fixed": true]),
    .keywords(
      "border-collapse", \.style.table.collapsesBorders, isInherited: true,
      ["separate": false, "collapse": true]),
    .longhand("border-spacing", \.style.table.spacing, values: "<length>", isInherited: true) {
      $0.points()
    },
    .keywords(
      "caption-side", \.style.table.captionSide, isInherited: true, ["top": .top, "bottom": .bottom]),
    .keywords(
      "-measures-column-widths", \.style.box.columnWidths,
      ["declared": .declared, "per-table": .perTable, "equal": .equal]),
    .keywords(
      "-measures-repeat", \.style.box.repeatVisibility,
      ["always": .always, "only-repeated": .onlyRepeated, "never": .never]),
  ]
}
