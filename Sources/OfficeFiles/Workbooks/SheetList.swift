/// The sheets that a workbook names.
final class SheetList: XMLHandler {
  struct Entry {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Whether days are counted from 1904 on, as old Macintosh workbooks do.
  private(set) var usesDatesFrom1904 = false

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "sheet":
      guard let sheet = attributes["name"], let relationship = attributes["id"] else { return }
      let state = attributes["state"]
      sheets.append(
        Entry(
          name: sheet, relationship: relationship, isHidden: state == "hidden" || state == "veryHidden"))
    case "workbookPr":
      let value = attributes["date1904"]
      usesDatesFrom1904 = value == "1" || value == "true"
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
