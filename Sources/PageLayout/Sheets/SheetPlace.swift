/// Where content stands among the pages of its sheet.
struct SheetPlace {
  /// The page, from 1.
  let number: Int
  /// How many pages the sheet takes.
  let count: Int
}
