internal import DocumentModel

/// What a block announces about the place where it begins.
final class Landmark {
  /// The `id` of the element, to which `#name` links lead.
  let anchor: String?
  /// Level and title of its bookmark.
  let bookmark: (level: Int, title: String)?
  /// Strings for the page margins.
  let namedStrings: [NamedString]
  /// What is to be known of the sheet that begins here.
  let sheet: SheetMeasure?

  init(
    anchor: String?, bookmark: (level: Int, title: String)?, namedStrings: [NamedString],
    sheet: SheetMeasure? = nil
  ) {
    self.anchor = anchor
    self.bookmark = bookmark
    self.namedStrings = namedStrings
    self.sheet = sheet
  }
}
