internal import Diagnostics

/// A value written in a template: `measure.steps.items | count`.
struct Expression: Sendable {
  /// Where the value comes from before any filter.
  enum Operand: Sendable {
    /// The first name is looked up in the scope, the others in the record before them.
    case path([Name])
    case text(String)
    case integer(Int)
    case flag(Bool)
  }

  let operand: Operand
  let filters: [FilterCall]
  let span: SourceSpan

  /// The path as written, for messages.
  var description: String {
    switch operand {
    case .path(let names): names.map(\.text).joined(separator: ".")
    case .text(let text): "\"" + text + "\""
    case .integer(let integer): String(integer)
    case .flag(let flag): flag ? "true" : "false"
    }
  }
}
