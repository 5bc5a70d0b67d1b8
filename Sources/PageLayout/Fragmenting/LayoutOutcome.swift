/// What came of laying out a box in the room that is left on a page.
enum LayoutOutcome {
  /// All that was left of the box stands.
  case complete(Fragment)
  /// A part stands; the rest goes on elsewhere.
  case partial(Fragment, BreakToken)
  /// Nothing can stand here without breaking a rule.
  case nothing
}
