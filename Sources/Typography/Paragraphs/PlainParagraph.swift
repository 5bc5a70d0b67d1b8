import DocumentModel
import Geometry

/// A short paragraph of one piece of text: two that are equal are shaped alike, wherever their texts come from.
///
/// Heads of tables, labels, names of divisions and markers of lists come many times in a document.
struct PlainParagraph: Hashable {
  /// Longer texts, in bytes, hardly come twice.
  private static let longestText = 256

  private let text: TextKey
  private let piece: TextStyle
  private let language: String
  private let link: Int?
  private let raise: Points
  private let isUnderlined: Bool
  private let isUnbreakable: Bool
  private let style: ParagraphStyle
  private let strut: TextStyle

  /// The paragraph of a content; nil where it is long, or more than a piece of text.
  init?(_ content: ParagraphContent) {
    guard content.pieces.count == 1, case .text(let text) = content.pieces[0],
      text.content.utf8.count <= Self.longestText
    else { return nil }
    self.text = TextKey(Array(text.content.utf8))
    piece = text.style
    language = text.language
    link = text.link
    raise = text.raise
    isUnderlined = text.isUnderlined
    isUnbreakable = text.isUnbreakable
    style = content.style
    strut = content.strut
  }

  /// The text alone tells nearly all apart.
  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
