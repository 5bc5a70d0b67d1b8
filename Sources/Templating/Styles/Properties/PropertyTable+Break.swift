internal import DocumentModel

extension PropertyTable {
  /// Where pages may end.
  static let breakProperties: [Property] = [
    .keywords("break-before", \.style.box.breakBefore, breakWords),
    .keywords("break-after", \.style.box.breakAfter, breakWords),
    .keywords(
      "break-inside", \.style.box.avoidsBreakInside, ["auto": false, "avoid": true, "avoid-page": true]),
    .keywords(
      "box-decoration-break", \.style.box.clonesDecorationAtBreaks, ["slice": false, "clone": true]),
    .longhand("page", \.style.box.pageName, values: "auto | <name>") { reader in
      if reader.skip(keyword: "auto") { return .fixed(nil) }
      return reader.identifier().map { .fixed($0) }
    },
  ]

  private static let breakWords: KeyValuePairs<String, PageBreak> = [
    "auto": .auto, "avoid": .avoid, "avoid-page": .avoid, "page": .page, "always": .page,
  ]
}
