internal import Diagnostics
internal import DocumentModel
internal import Typography

/// The page numbers in a paragraph, and the content to put them into.
final class PageReferences {
  struct Item {
    /// The place of the number among the pieces of the content.
    let piece: Int
    let reference: PageReference
    let span: SourceSpan?
  }

  /// The number that stands in for one that is not known yet: most pages of a report have two digits.
  static let placeholder = 10

  private var content: ParagraphContent
  let items: [Item]
  /// The page numbers that the content has now.
  private var numbers: [Int]

  init(content: ParagraphContent, items: [Item]) {
    self.content = content
    self.items = items
    numbers = Array(repeating: Self.placeholder, count: items.count)
  }

  /// The content with other numbers, or nil when these are the numbers that it has.
  ///
  /// - Parameter pages: the numbers of the pages by the `id` of the elements that begin there.
  func content(with pages: [String: Int]) -> ParagraphContent? {
    let wanted = items.map { pages[$0.reference.target] ?? Self.placeholder }
    guard wanted != numbers else { return nil }
    numbers = wanted
    for (item, number) in zip(items, wanted) {
      guard case .text(var text) = content.pieces[item.piece] else { continue }
      text.content = CounterText.text(of: number, style: item.reference.style)
      content.pieces[item.piece] = .text(text)
    }
    return content
  }
}
