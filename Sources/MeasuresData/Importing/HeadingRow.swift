import Diagnostics

/// A row of a table that holds the headings of the columns.
struct HeadingRow {
  /// A note for each heading that is not exactly the standard one.
  let deviations: [Diagnostic]

  /// Recognises a row of six cells of which at least three say what the standard headings say, white space aside;
  /// nil for any other row.
  init?(_ cells: [[ImportedParagraph]]) {
    guard cells.count == TableHeadings.count else { return nil }
    let found = cells.map { $0.map(\.text).joined(separator: " ") }
    let standard = TableHeadings.standard.texts
    let matches = zip(found, standard).filter { Self.withoutSpaces($0) == Self.withoutSpaces($1) }
    guard matches.count >= 3 else { return nil }
    deviations = zip(cells, zip(found, standard)).compactMap { cell, texts in
      guard !texts.0.utf8.elementsEqual(texts.1.utf8), let first = cell.first, let last = cell.last else {
        return nil
      }
      let range = first.span.utf8Range.lowerBound..<last.span.utf8Range.upperBound
      return .headingDiffers(
        texts.0, standard: texts.1, at: SourceSpan(file: first.span.file, utf8Range: range))
    }
  }

  private static func withoutSpaces(_ text: String) -> [UInt8] {
    text.utf8.filter { $0 != 0x20 && $0 != 0x09 }
  }
}
