internal import DocumentModel
internal import Geometry
internal import Typography

/// The lines of the paragraphs of one document at the widths asked for, each set once.
final class LineCache {
  private struct Key: Hashable {
    let paragraph: ObjectIdentifier
    let width: Points
  }

  private var known: [Key: [Line]] = [:]

  /// Forgets the lines of a paragraph whose text has changed.
  func forget(_ paragraph: ParagraphBox) {
    let identifier = ObjectIdentifier(paragraph)
    known = known.filter { $0.key.paragraph != identifier }
  }

  /// The lines of a paragraph at a width.
  func lines(of paragraph: ParagraphBox, width: Points) -> [Line] {
    let key = Key(paragraph: ObjectIdentifier(paragraph), width: width)
    if let lines = known[key] { return lines }
    let indent = paragraph.style.indent.resolved(against: width)
    let lines = paragraph.shaped.lines(width: width, indent: indent)
    known[key] = lines
    return lines
  }
}
