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
    let lines = shape(of: paragraph, width: width, indent: indent).lines(width: width, indent: indent)
    known[key] = lines
    return lines
  }

  private func shape(of paragraph: ParagraphBox, width: Points, indent: Points) -> ShapedParagraph {
    guard let compact = paragraph.compact, paragraph.shaped.lineCount(width: width, indent: indent) > 1,
      compact.lineCount(width: width, indent: indent) == 1
    else { return paragraph.shaped }
    return compact
  }
}
