internal import DocumentModel
internal import Geometry

extension PropertyTable {
  /// How big a box is.
  static let sizeProperties: [Property] = [
    .keywords(
      "box-sizing", \.style.box.includesPaddingAndBorderInSize, ["content-box": false, "border-box": true]),
    size("width", \.style.box.width),
    size("min-width", \.style.box.minWidth),
    maximum("max-width", \.style.box.maxWidth),
    size("height", \.style.box.height),
    size("min-height", \.style.box.minHeight),
    maximum("max-height", \.style.box.maxHeight),
    .keywords("object-fit", \.style.box.keepsPictureProportions, ["fill": false, "contain": true]),
    typeSize("-measures-one-line", \.style.box.oneLineSize),
    typeSize("-measures-many-lines", \.style.box.manyLinesSize),
  ]

  private static func typeSize(_ name: String, _ path: Property.Path<Points?>) -> Property {
    .longhand(name, path, values: "none | <length>") { reader in
      reader.skip(keyword: "none") ? .fixed(nil) : reader.points().map { $0.map(Optional.some) }
    }
  }

  private static func size(_ name: String, _ path: Property.Path<Dimension>) -> Property {
    .longhand(name, path, values: "auto | <length> | <percentage>") { $0.dimension() }
  }

  private static func maximum(_ name: String, _ path: Property.Path<Dimension>) -> Property {
    .longhand(name, path, values: "none | <length> | <percentage>") { reader in
      if reader.skip(keyword: "none") { return .fixed(.auto) }
      return reader.soleKeyword == "auto" ? nil : reader.dimension()
    }
  }
}
