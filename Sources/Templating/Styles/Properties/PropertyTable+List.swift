internal import DocumentModel

extension PropertyTable {
  static let listProperties: [Property] = [
    listStyleType,
    listStylePosition,
    .shorthand("list-style", values: listStyleType.values, of: [listStyleType], read: listStyleType.read),
  ]

  private static let listStylePosition = Property.keywords(
    "list-style-position", \.style.paragraph.markerPosition, isInherited: true,
    ["outside": .outside, "inside": .inside, "-measures-fit": .fit])

  private static let listStyleType = Property.keywords(
    "list-style-type", \.style.paragraph.listStyle, isInherited: true,
    ["none": .none, "disc": .disc, "dash": .dash, "decimal": .decimal, "thai": .thai])
}
