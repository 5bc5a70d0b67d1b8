internal import DocumentModel

/// A sheet taken apart: what stands on top of each page, what goes on from page to page, what stands at the bottom.
struct SheetParts {
  let head: Element
  let body: Element
  let foot: Element

  init(_ sheet: Element) {
    head = Self.part(.head, of: sheet)
    body = Self.part(.body, of: sheet)
    foot = Self.part(.foot, of: sheet)
  }

  /// A box of no looks around the children that are this part.
  private static func part(_ part: SheetPart, of sheet: Element) -> Element {
    var style = ComputedStyle(
      text: sheet.style.text, paragraph: sheet.style.paragraph, table: sheet.style.table)
    style.box.display = .block
    let children = sheet.children.filter { child in
      guard case .element(let element) = child else { return part == .body }
      return element.style.box.part == part
    }
    return Element(name: "div", style: style, language: sheet.language, children: children, span: sheet.span)
  }
}
