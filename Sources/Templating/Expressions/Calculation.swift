/// A filter that reckons with numbers or picks from lists by values of the report.
enum Calculation: Sendable {
  case minus(Expression)
  case plus(Expression)
  case times(Expression)
  /// With a plus or a minus before it.
  case signed
  /// From one stretch of numbers to another: low, high, and where these come to lie.
  case scale([Expression])
  /// Down to a multiple.
  case floor(Int)
  /// The number or another, whichever is smaller.
  case atMost(Expression)
  /// The smallest number of a list.
  case least
  /// The numbers from this one up to a last one, by steps.
  case upTo(Expression, step: Int)
  /// The items whose field equals a value.
  case matching(field: String, Expression)
  /// Lists of so many items each, the last one of the rest.
  case groups(Int)

  static let names = [
    "minus", "plus", "times", "signed", "scale", "floor", "atMost", "least", "upTo", "where", "groups",
  ]

  /// The calculation of a name; nil when the arguments do not fit it.
  static func make(_ name: String, arguments: [FilterArgument]) -> Calculation? {
    let expressions = arguments.map(\.expression)
    switch (name, arguments.count) {
    case ("minus", 1): return .minus(expressions[0])
    case ("plus", 1): return .plus(expressions[0])
    case ("times", 1): return .times(expressions[0])
    case ("signed", 0): return .signed
    case ("scale", 4): return .scale(expressions)
    case ("floor", 1): return arguments[0].integer(in: 1...1000).map { .floor($0) }
    case ("atMost", 1): return .atMost(expressions[0])
    case ("least", 0): return .least
    case ("upTo", 2): return arguments[1].integer(in: 1...1000).map { .upTo(expressions[0], step: $0) }
    case ("where", 2): return arguments[0].name.map { .matching(field: $0, expressions[1]) }
    case ("groups", 1): return arguments[0].integer(in: 1...1000).map { .groups($0) }
    default: return nil
    }
  }

  /// How the filter is written, for hints.
  static func usage(of name: String) -> String? {
    switch name {
    case "minus": "minus(before.score)"
    case "plus": "plus(loop.number)"
    case "times": "times(4)"
    case "signed", "least": name
    case "scale": "scale(70, 100, 0, 240)"
    case "floor": "floor(10)"
    case "atMost": "atMost(70)"
    case "upTo": "upTo(100, 10)"
    case "where": "where(type, \"photo\")"
    case "groups": "groups(4)"
    default: nil
    }
  }

  /// What must be evaluated before the calculation.
  var operands: [Expression] {
    switch self {
    case .minus(let expression), .plus(let expression), .times(let expression), .atMost(let expression),
      .upTo(let expression, _),
      .matching(_, let expression):
      [expression]
    case .scale(let expressions): expressions
    case .signed, .floor, .least, .groups: []
    }
  }
}
