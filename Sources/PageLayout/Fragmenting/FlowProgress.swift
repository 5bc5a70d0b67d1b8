/// How far a stack of boxes came in the room it had.
enum FlowProgress {
  case complete
  /// The rest goes on where the token says.
  case partial(BreakToken)
  /// Nothing can stand here without breaking a rule.
  case nothing
}
