internal import Diagnostics
internal import DocumentModel

/// Puts a text node together from parts with their origins.
struct TextBuilder {
  private(set) var content = ""
  private var origins: [TextOrigin] = []

  var isEmpty: Bool { content.isEmpty }
  var node: TextNode { TextNode(content: content, origins: origins) }

  mutating func append(_ text: String, span: SourceSpan?, dataPath: String?) {
    guard !text.isEmpty else { return }
    let start = content.utf8.count
    content += text
    origins.append(TextOrigin(utf8Range: start..<content.utf8.count, span: span, dataPath: dataPath))
  }
}
