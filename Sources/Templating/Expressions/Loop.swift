internal import Diagnostics

/// What `data-each` repeats: `measure in measures`.
struct Loop: Sendable {
  let variable: Name
  let list: Expression
}
