/// A workbook to be written, as plain values.
public struct WorkbookDesign: Sendable {
  public var sheets: [SheetDesign]
  /// The title in the properties of the file.
  public var title: String
  /// The program in the properties of the file.
  public var creator: String

  public init(sheets: [SheetDesign], title: String, creator: String) {
    self.sheets = sheets
    self.title = title
    self.creator = creator
  }
}
