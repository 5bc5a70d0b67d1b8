internal import DocumentModel
internal import Geometry

/// What style sheets can say and layout cannot do yet. Nothing of it is passed over in silence.
enum UnsupportedStyles {
  /// The properties and attributes of an element, with their values, that layout would have to ignore.
  static func found(on element: Element) -> [String] {
    let box = element.style.box
    var found: [String] = []
    if box.position != .static { found.append("position: \(box.position)") }
    // A picture is set as a whole whether it is said to be a block in a line or not.
    if box.display == .inlineBlock, !element.isPicture { found.append("display: inline-block") }
    if box.display == .tableCaption { found.append("display: table-caption") }
    if box.cornerRadius != .length(0) { found.append("border-radius") }
    if box.clipsOverflow { found.append("overflow: hidden") }
    if let span = element.attribute("rowspan"), span != "1" { found.append("rowspan") }
    return found
  }

  /// The same for an element inside a paragraph, where blocks have no place.
  static func found(inParagraph element: Element) -> [String] {
    let block = element.isBlockLevel ? ["display: \(element.style.box.display)"] : []
    return block + found(on: element)
  }

  /// The same for an element in a table where only its rows or cells have a place.
  static func found(inTable element: Element) -> [String] {
    let display = element.style.box.display
    return display == .none || display == .tableCell ? found(on: element) : ["display: \(display)"]
  }
}
