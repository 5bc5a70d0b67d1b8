internal import DocumentModel
internal import Geometry

extension PropertyTable {
  static let backgroundProperties: [Property] =
    [backgroundColor] + [
      .shorthand("background", values: "<color> | transparent | none", of: [backgroundColor]) { reader in
        if reader.skip(keyword: "none") { return [Property.setter(\.style.box.background, .fixed(nil))] }
        return backgroundColor.read(&reader)
      }
    ]

  private static let backgroundColor = Property.longhand(
    "background-color", \.style.box.background, values: "<color> | transparent"
  ) { reader in
    if reader.skip(keyword: "transparent") { return .fixed(nil) }
    return reader.color().map { .fixed($0) }
  }
}
