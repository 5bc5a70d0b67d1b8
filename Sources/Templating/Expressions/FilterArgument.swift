/// An argument of a filter: an expression without filters of its own.
struct FilterArgument: Sendable {
  let expression: Expression

  /// The argument as quoted text.
  var text: String? {
    if case .text(let text) = expression.operand { text } else { nil }
  }

  /// The argument as a single name.
  var name: String? {
    if case .path(let names) = expression.operand, names.count == 1 { names[0].text } else { nil }
  }

  /// The argument as a path.
  var path: [Name]? {
    if case .path(let names) = expression.operand { names } else { nil }
  }

  func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .integer(let integer) = expression.operand, range.contains(integer) else { return nil }
    return integer
  }
}
