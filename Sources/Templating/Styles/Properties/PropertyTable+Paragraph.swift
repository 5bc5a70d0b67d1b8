internal import DocumentModel

extension PropertyTable {
  /// How lines are made; all inherited.
  static let paragraphProperties: [Property] = [
    .keywords(
      "text-align", \.style.paragraph.alignment, isInherited: true,
      ["left": .start, "start": .start, "right": .end, "end": .end, "center": .center, "justify": .justify]),
    .longhand(
      "text-indent", \.style.paragraph.indent, values: "<length> | <percentage>", isInherited: true
    ) { $0.lengthOrPercentage(allowingNegative: true) },
    .keywords(
      "text-justify", \.style.paragraph.justification, isInherited: true, ["auto": .auto, "thai": .thai]),
    .keywords(
      "text-wrap", \.style.paragraph.wrapStyle, isInherited: true,
      ["auto": .auto, "pretty": .pretty, "balance": .balance]),
    .keywords(
      "white-space", \.style.paragraph.whiteSpace, isInherited: true,
      ["normal": .normal, "nowrap": .noWrap, "pre": .preserve, "pre-wrap": .preserveWrap]),
    lineCount("orphans", \.style.paragraph.orphans),
    lineCount("widows", \.style.paragraph.widows),
  ]

  private static func lineCount(_ name: String, _ path: Property.Path<Int>) -> Property {
    .longhand(name, path, values: "<integer>", isInherited: true) { reader in
      reader.integer(in: 1...100).map { .fixed($0) }
    }
  }
}
