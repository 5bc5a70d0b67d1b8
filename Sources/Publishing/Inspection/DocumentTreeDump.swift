internal import Diagnostics
public import DocumentModel
internal import Geometry

/// A filled template as text for people: an element or a text a line, indented by depth.
///
/// An element shows its attributes, what it generates, those of its letters' properties that differ from its
/// parent's, and its place; a text shows the data field it comes from.
public enum DocumentTreeDump {
  /// The whole tree, each line with its end.
  public static func text(of tree: DocumentTree) -> String {
    var lines = metadataLines(tree.metadata) + pageLines(tree.pageStyles)
    // An explicit stack: trees may be as deep as a template likes.
    var waiting: [(node: Node, depth: Int, parent: TextStyle)] = [(.element(tree.body), 0, TextStyle())]
    while let (node, depth, parent) = waiting.popLast() {
      let indent = String(repeating: "  ", count: depth)
      switch node {
      case .text(let text): lines.append(indent + line(of: text))
      case .element(let element):
        lines.append(indent + line(of: element, parent: parent))
        waiting += element.children.reversed().map { ($0, depth + 1, element.style.text) }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func metadataLines(_ metadata: DocumentMetadata) -> [String] {
    [
      ("title", metadata.title), ("author", metadata.author), ("subject", metadata.subject),
      ("keywords", metadata.keywords.isEmpty ? nil : metadata.keywords.joined(separator: ", ")),
      ("language", metadata.language),
    ].compactMap { name, value in value.map { "\(name): \(quoted($0))" } }
  }

  private static func pageLines(_ styles: PageStyles) -> [String] {
    styles.rules.map { selector, style in
      let place = selector.beginsDocument ? ":first of the document" : selector.isFirst ? ":first" : ""
      let name = "@page" + (selector.name.map { " " + $0 } ?? "") + place
      let size = "\(number(style.size.width))×\(number(style.size.height))"
      let margins = [style.margin.top, style.margin.right, style.margin.bottom, style.margin.left].map(number)
      let boxes = style.marginBoxes.filter { !$0.value.content.isEmpty }.keys.map { "@" + $0.rawValue }
        .sorted()
      return ([name, "size", size, "margin"] + margins + boxes).joined(separator: " ")
    }.sorted()
  }

  private static func line(of element: Element, parent: TextStyle) -> String {
    let attributes = element.attributes.map { " \($0.name)=\(quoted($0.value))" }.joined()
    var parts = ["<\(element.name)\(attributes)>", displayName(element.style.box.display)]
    if let marker = element.marker { parts.append("marker \(quoted(marker.text))") }
    parts += differences(of: element.style.text, from: parent)
    if !element.language.isEmpty { parts.append("lang \(element.language)") }
    if let span = element.span { parts.append("· " + span.description) }
    return parts.joined(separator: " ")
  }

  private static func displayName(_ display: Display) -> String { "\(display)" }

  private static func differences(of style: TextStyle, from parent: TextStyle) -> [String] {
    var parts: [String] = []
    if style.fontFamilies != parent.fontFamilies {
      parts.append("font " + style.fontFamilies.map(quoted).joined(separator: ", "))
    }
    if style.fontSize != parent.fontSize { parts.append("size \(number(style.fontSize))") }
    if style.fontWeight != parent.fontWeight { parts.append("weight \(style.fontWeight)") }
    if style.isItalic != parent.isItalic { parts.append(style.isItalic ? "italic" : "upright") }
    return parts
  }

  private static func line(of text: TextNode) -> String {
    let paths = text.origins.compactMap(\.dataPath)
    return quoted(text.content) + (paths.isEmpty ? "" : " · " + paths.joined(separator: ", "))
  }

  /// A length in points, rounded to hundredths.
  private static func number(_ length: Points) -> String {
    let hundredths = (length.value * 100).rounded()
    guard abs(hundredths) < 1e15 else { return "\(length.value)" }
    let value = hundredths / 100
    return value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  /// A text in quotes, with line ends and other control characters made visible.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202E}",
        "\u{FEFF}":
        quoted += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
