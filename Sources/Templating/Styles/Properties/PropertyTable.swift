/// All supported properties by name.
enum PropertyTable {
  /// The table for what a declaration speaks of.
  static func table(for subject: PropertySubject) -> [String: Property] {
    switch subject {
    case .element: elements
    case .marginBox: marginBoxes
    case .page: pages
    }
  }

  /// In the order of the template reference.
  static let elementProperties: [Property] =
    displayProperties + sizeProperties + marginProperties + paddingProperties + borderProperties
    + backgroundProperties + fontProperties + paragraphProperties + listProperties + tableProperties
    + sheetProperties
    + breakProperties + contentProperties

  static let pageProperties: [Property] =
    pageBoxProperties + fontProperties + paragraphProperties.filter { $0.name == "text-align" }

  private static let elements = byName(elementProperties)
  private static let marginBoxes = elements.merging(["content": marginBoxContent]) { $1 }
  private static let pages = byName(pageProperties)

  private static func byName(_ properties: [Property]) -> [String: Property] {
    Dictionary(properties.map { ($0.name, $0) }) { first, _ in first }
  }
}
