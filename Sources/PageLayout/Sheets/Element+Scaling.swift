internal import DocumentModel

extension Element {
  /// The element with larger or smaller type: sizes, leading, indents, margins and padding of itself and all in it.
  ///
  /// Widths, heights, gaps and borders stay as declared.
  func withType(scaledBy factor: Double) -> Element {
    guard factor != 1 else { return self }
    return mapped { element in element.with(style: element.style.withType(scaledBy: factor)) }
  }

  /// The element with others in place of some in it.
  ///
  /// - Parameter replacement: what stands in place of an element, with all in it; nil to look further inside.
  func replacing(_ replacement: (Element) -> Element?) -> Element {
    if let other = replacement(self) { return other }
    return with(
      children: children.map { child in
        guard case .element(let element) = child else { return child }
        return .element(element.replacing(replacement))
      })
  }

  /// The element with every element in it changed, and then itself.
  func mapped(_ change: (Element) -> Element) -> Element {
    change(
      with(
        children: children.map { child in
          guard case .element(let element) = child else { return child }
          return .element(element.mapped(change))
        }))
  }

  /// The same element with another style.
  func with(style: ComputedStyle) -> Element {
    Element(
      name: name, attributes: attributes, style: style, language: language, marker: marker,
      children: children, drawing: drawing, span: span)
  }

  /// The same element with other content.
  func with(children: [Node]) -> Element {
    Element(
      name: name, attributes: attributes, style: style, language: language, marker: marker,
      children: children, drawing: drawing, span: span)
  }

  /// The elements in this one, itself included, that a condition holds for, outermost only, in document order.
  func outermost(where matches: (Element) -> Bool) -> [Element] {
    if matches(self) { return [self] }
    return children.flatMap { child -> [Element] in
      guard case .element(let element) = child else { return [] }
      return element.outermost(where: matches)
    }
  }
}
