public import Diagnostics
public import DocumentModel
internal import Geometry

/// Reads `.svg` files.
public enum DrawingReader {
  /// The drawing of a file and what was found wrong with it; nil when there is an error.
  public static func read(_ file: SourceFile) -> (drawing: Drawing?, diagnostics: [Diagnostic]) {
    let (root, faults) = XHTMLReader.read(file)
    guard let root, !faults.hasErrors else { return (nil, faults) }
    guard root.name == "svg" else { return (nil, faults + [.rootIsNotSVG(root.name, root.nameSpan)]) }
    var refusals: [Diagnostic] = []
    let element = filled(root, &refusals)
    guard refusals.isEmpty else { return (nil, faults + refusals.withoutRepetition) }
    let (drawing, found) = DrawingBuilder.drawing(of: element, color: .black)
    return (drawing, faults + found)
  }

  /// The element with what drawings know; other elements are refused or, where they paint nothing, left out.
  ///
  /// Recursion is safe: the reader of markup limits the depth.
  private static func filled(_ element: MarkupElement, _ refusals: inout [Diagnostic]) -> FilledElement {
    var children: [FilledNode] = []
    for child in element.children {
      switch child {
      case .text(let text): children.append(.text(TextNode(content: text.string)))
      case .element(let inner):
        // Editors keep notes of their own under prefixed names.
        if inner.name.utf8.contains(UInt8(ascii: ":")) || isIgnored(inner) { continue }
        guard DrawingVocabulary.elements.contains(inner.name) else {
          refusals.append(
            inner.name == "text"
              ? .textInDrawing(inner.nameSpan) : .unknownDrawingElement(inner.name, inner.nameSpan))
          continue
        }
        children.append(.element(filled(inner, &refusals)))
      }
    }
    let attributes = element.attributes.map {
      Attribute(name: $0.name, value: $0.value.string, span: $0.value.span)
    }
    return FilledElement(
      name: element.name, attributes: attributes, inlineStyle: [], span: element.span, children: children)
  }

  private static func isIgnored(_ element: MarkupElement) -> Bool {
    if DrawingVocabulary.ignoredInFiles.contains(element.name) { return true }
    guard element.name == "style" else { return false }
    return element.children.allSatisfy { if case .text(let text) = $0 { text.isBlank } else { false } }
  }
}
