/// What came of laying out a table row in the room that is left on a page.
enum RowOutcome {
  case complete(RowFragment)
  /// A part stands; each cell goes on where its progress says.
  case partial(RowFragment, [CellProgress])
  case nothing
}
