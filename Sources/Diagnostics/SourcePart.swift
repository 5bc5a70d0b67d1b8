/// A stretch of a source file that has a name of its own, such as the cell of a workbook.
///
/// Files that are no plain text (workbooks, word-processor files) are held as the texts found in them, one below the
/// other. People know those places by other names than lines and columns.
public struct SourcePart: Sendable {
  /// Where the stretch is, as people call it: `มาตรการ!B4`.
  public let name: LocalizedText
  /// The bytes of the stretch.
  public let utf8Range: Range<Int>

  public init(name: LocalizedText, utf8Range: Range<Int>) {
    self.name = name
    self.utf8Range = utf8Range
  }
}
