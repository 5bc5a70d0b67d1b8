internal import DocumentModel
internal import Geometry

/// What style sheets can say and layout cannot do. Nothing of it is passed over in silence.
enum UnsupportedStyles {
  /// The properties of an element, with their values, that layout would have to ignore.
  static func found(on element: Element) -> [String] {
    let box = element.style.box
    var found: [String] = []
    if box.position == .relative, box.offsets.all.contains(where: \.isPercentage) {
      found.append("position: relative; top: %")
    }
    if box.cornerRadius != .length(0) { found += foundRound(element.style) }
    return found
  }

  /// Round corners join lines of one kind, and cells that share their lines have no corners.
  private static func foundRound(_ style: ComputedStyle) -> [String] {
    let sides = Set(style.box.border.all)
    if sides.count > 1 { return ["border-radius; border-top ≠ border-left"] }
    if let line = sides.first?.line, line != .none, line != .solid {
      return ["border-radius; border: \(line)"]
    }
    if style.box.display == .tableCell, style.table.collapsesBorders {
      return ["border-radius; border-collapse: collapse"]
    }
    return []
  }

  /// The same for an element inside a paragraph, where blocks have no place.
  static func found(inParagraph element: Element) -> [String] {
    let box = element.style.box
    var found: [String] = []
    if element.isBlockLevel { found.append("display: \(box.display)") }
    if box.position != .static { found.append("position: \(box.position)") }
    if box.display == .inlineBlock, !element.isPicture, box.width.isPercentage {
      found.append("display: inline-block; width: %")
    }
    return found
  }
}

extension Dimension {
  /// Whether the dimension is a part of another.
  var isPercentage: Bool {
    if case .percentage = self { return true }
    return false
  }
}
