/// `@-measures-give-way`: rules that join the style sheet one step after the other.
struct GiveWayRule: Sendable {
  /// The part of its depth below which a page is nearly empty.
  let emptyShare: Double
  let steps: [[StyleRule]]
}
