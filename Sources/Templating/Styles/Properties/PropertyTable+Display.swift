internal import DocumentModel

extension PropertyTable {
  /// What kind of box an element makes, and where it stands.
  static let displayProperties: [Property] = [
    .keywords(
      "display", \.style.box.display,
      [
        "none": .none, "inline": .inline, "inline-block": .inlineBlock, "block": .block,
        "list-item": .listItem, "table": .table, "table-header-group": .tableHeaderGroup,
        "table-row-group": .tableRowGroup, "table-footer-group": .tableFooterGroup, "table-row": .tableRow,
        "table-cell": .tableCell, "table-column-group": .tableColumnGroup, "table-column": .tableColumn,
        "table-caption": .tableCaption,
        "-measures-columns": .columns, "-measures-grid": .grid, "-measures-sheet": .sheet,
      ]),
    .keywords(
      "position", \.style.box.position,
      ["static": .static, "relative": .relative, "absolute": .absolute]),
    offset("top", \.style.box.offsets.top),
    offset("right", \.style.box.offsets.right),
    offset("bottom", \.style.box.offsets.bottom),
    offset("left", \.style.box.offsets.left),
    .keywords("overflow", \.style.box.clipsOverflow, ["visible": false, "hidden": true]),
    .longhand(
      "vertical-align", \.style.box.verticalAlignment,
      values: "baseline | top | middle | bottom | <length> | <percentage>"
    ) { reader in
      reader.keyword(["baseline": .baseline, "top": .top, "middle": .middle, "bottom": .bottom])
        ?? reader.lengthOrPercentage(allowingNegative: true)?.map { .raised($0) }
    },
  ]

  private static func offset(_ name: String, _ path: Property.Path<Dimension>) -> Property {
    .longhand(name, path, values: "auto | <length> | <percentage>") {
      $0.dimension(allowingNegative: true)
    }
  }
}
