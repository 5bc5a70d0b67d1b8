/// A selector with its declarations and its place in the cascade.
struct IndexedRule: Sendable {
  let selector: Selector
  let declarations: [Declaration]
  /// Rises with origin, specificity and order: of two rules that set the same, the greater rank wins.
  var rank: Int
}
