internal import DocumentModel
internal import Geometry
internal import Typography

/// The lines of the paragraphs of one document at the widths asked for, each set once; paragraphs of one text share them.
final class LineCache {
  private struct Key: Hashable {
    let paragraph: ObjectIdentifier
    let width: Points
    let indent: Points
  }

  /// The paragraphs are kept: another in the place of one must not get its lines.
  private var known: [Key: (paragraph: ShapedParagraph, lines: [Line])] = [:]

  /// See `PageLayouter.prepare()`.
  static var dictionaryType: Any.Type { [Key: (paragraph: ShapedParagraph, lines: [Line])].self }

  /// The lines of a paragraph at a width.
  func lines(of paragraph: ParagraphBox, width: Points) -> [Line] {
    let indent = paragraph.style.indent.resolved(against: width)
    let shape = shape(of: paragraph, width: width, indent: indent)
    let key = Key(paragraph: ObjectIdentifier(shape), width: width, indent: indent)
    if let known = known[key] { return known.lines }
    let lines = shape.lines(width: width, indent: indent)
    known[key] = (shape, lines)
    return lines
  }

  private func shape(of paragraph: ParagraphBox, width: Points, indent: Points) -> ShapedParagraph {
    guard paragraph.compact != nil || paragraph.condensed != nil else { return paragraph.shaped }
    let count = paragraph.shaped.lineCount(width: width, indent: indent)
    if count > 1, let compact = paragraph.compact, compact.lineCount(width: width, indent: indent) == 1 {
      return compact
    }
    return count > 2 ? paragraph.condensed ?? paragraph.shaped : paragraph.shaped
  }
}
