internal import DocumentModel

extension PropertyTable {
  /// The room inside a box.
  static let paddingProperties: [Property] =
    paddingSides + [
      .shorthand("padding", values: "1 to 4 × (<length> | <percentage>)", of: paddingSides) { reader in
        reader.sides { $0.lengthOrPercentage() }.map { sides in
          zip(paddingPaths, sides.all).map { Property.setter($0, $1) }
        }
      }
    ]

  private static let paddingPaths: [Property.Path<LengthOrPercentage>] = [
    \.style.box.padding.top, \.style.box.padding.right, \.style.box.padding.bottom,
    \.style.box.padding.left,
  ]

  private static let paddingSides: [Property] = zip(sideNames, paddingPaths).map { side, path in
    .longhand("padding-\(side)", path, values: "<length> | <percentage>") { $0.lengthOrPercentage() }
  }
}
