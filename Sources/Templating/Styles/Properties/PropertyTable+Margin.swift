internal import DocumentModel

extension PropertyTable {
  /// The room around a box.
  static let marginProperties: [Property] =
    marginSides + [
      .shorthand("margin", values: "1 to 4 × (auto | <length> | <percentage>)", of: marginSides) { reader in
        reader.sides { $0.dimension(allowingNegative: true) }.map { sides in
          zip(marginPaths, sides.all).map { Property.setter($0, $1) }
        }
      }
    ]

  private static let marginPaths: [Property.Path<Dimension>] = [
    \.style.box.margin.top, \.style.box.margin.right, \.style.box.margin.bottom, \.style.box.margin.left,
  ]

  private static let marginSides: [Property] = zip(sideNames, marginPaths).map { side, path in
    .longhand("margin-\(side)", path, values: "auto | <length> | <percentage>") {
      $0.dimension(allowingNegative: true)
    }
  }

  /// The sides in the order of CSS shorthands.
  static let sideNames = ["top", "right", "bottom", "left"]
}
