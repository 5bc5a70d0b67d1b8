/// Selectors with the declarations for what they match.
struct StyleRule: Sendable {
  let selectors: [Selector]
  let declarations: [Declaration]
}
