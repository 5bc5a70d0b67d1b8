/// What `data-let` names: `list = measure.steps`.
struct Binding: Sendable {
  let variable: Name
  let value: Expression
}
