internal import Diagnostics

/// The source line of a place, cut to the width of a screen, with the columns that the place takes.
struct SourceExcerpt {
  /// The part of the line that is shown.
  let text: String
  /// The columns of `text` before the place.
  let leadingColumns: Int
  /// The columns of the place within `text`, at least 1.
  let markedColumns: Int

  /// The widest excerpt, in columns: with the line number beside it, it fits a screen of 100.
  private static let columnLimit = 88
  /// The columns kept before the place when a long line is cut.
  private static let contextColumns = 24
  private static let ellipsis: Unicode.Scalar = "…"

  /// The excerpt for a span; of a span over several lines, the first line is shown.
  init(of span: SourceSpan) {
    let start = span.start
    let source = Array(span.file.text(ofLine: start.line).unicodeScalars)
    let first = min(start.scalarColumn - 1, source.count)
    let last = Self.endOfSpan(span, in: source, from: first)
    let line = source.map(DisplayText.printable)
    let window = Self.window(of: line, around: first)
    var shown = String.UnicodeScalarView()
    if window.lowerBound > 0 { shown.append(Self.ellipsis) }
    shown.append(contentsOf: line[window])
    if window.upperBound < line.count { shown.append(Self.ellipsis) }
    text = String(shown)
    leadingColumns =
      Self.columns(line[window.lowerBound..<first]) + (window.lowerBound > 0 ? 1 : 0)
      - (first < line.count && DisplayText.columnCount(of: line[first]) == 0 && first > 0 ? 1 : 0)
    markedColumns = max(1, Self.columns(line[first..<max(first, min(last, window.upperBound))]))
  }

  /// The index after the span's last scalar on this line.
  private static func endOfSpan(_ span: SourceSpan, in line: [Unicode.Scalar], from first: Int) -> Int {
    var utf8Left = span.utf8Range.count
    var index = first
    while index < line.count, utf8Left > 0 {
      utf8Left -= UTF8.width(line[index])
      index += 1
    }
    return index
  }

  /// The scalars to show: all of a short line, else some before the place and what fits after it.
  private static func window(of line: [Unicode.Scalar], around place: Int) -> Range<Int> {
    var start = 0
    if columns(line[...]) > columnLimit {
      start = place
      var room = contextColumns
      while start > 0, room > 0 {
        start -= 1
        room -= DisplayText.columnCount(of: line[start])
      }
      // A mark without its letter would stand on the ellipsis.
      while start > 0, DisplayText.columnCount(of: line[start]) == 0 { start -= 1 }
    }
    var end = start
    var room = columnLimit
    while end < line.count {
      room -= DisplayText.columnCount(of: line[end])
      if room < 0 { break }
      end += 1
    }
    return start..<end
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
    scalars.reduce(0) { $0 + DisplayText.columnCount(of: $1) }
  }
}
