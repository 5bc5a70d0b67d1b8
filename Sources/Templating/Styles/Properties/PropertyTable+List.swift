internal import DocumentModel

extension PropertyTable {
  static let listProperties: [Property] = [
    listStyleType,
    .shorthand("list-style", values: listStyleType.values, of: [listStyleType], read: listStyleType.read),
  ]

  private static let listStyleType = Property.keywords(
    "list-style-type", \.style.paragraph.listStyle, isInherited: true,
    ["none": .none, "disc": .disc, "dash": .dash, "decimal": .decimal, "thai": .thai])
}
