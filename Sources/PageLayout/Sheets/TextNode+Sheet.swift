internal import DocumentModel

extension TextNode {
  /// The text as it reads on a page of a sheet; nil where there is no other page that it could be told from.
  func resolved(_ content: [GeneratedContent], at place: SheetPlace?) -> TextNode? {
    guard let place, place.count > 1 else { return nil }
    let text = content.map { part in
      switch part {
      case .text(let text): text
      case .sheetNumber(let style): CounterText.text(of: place.number, style: style)
      case .sheetCount(let style): CounterText.text(of: place.count, style: style)
      case .pageNumber, .pageCount, .namedString: ""
      }
    }.joined()
    let span = origins.first?.span
    return TextNode(
      content: text, origins: [TextOrigin(utf8Range: 0..<text.utf8.count, span: span, dataPath: nil)])
  }
}
