/// Writes the value of a declaration into the style of an element.
struct StyleSetter: Sendable {
  /// Font sizes are computed before everything that may be given in em.
  enum Phase: Sendable {
    case fontSize
    case others
  }

  let phase: Phase
  let apply: @Sendable (inout StyleDraft, StyleContext) -> Void
}
