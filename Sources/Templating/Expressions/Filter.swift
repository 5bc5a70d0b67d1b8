/// What a filter does to a value, its arguments checked.
enum Filter: Sendable {
  /// Thai digits throughout, whatever the digit policy.
  case thai
  /// Arabic digits throughout, whatever the digit policy.
  case arabic
  /// Thousands set off by commas.
  case number
  /// A fixed number of decimal places.
  case decimal(places: Int)
  case percent
  /// Day, month in full, year of the Buddhist era.
  case date
  /// As `date` with the month's abbreviation.
  case shortDate
  /// Stands in for an absent value: a text, or what another path gives.
  case `default`(Expression)
  case count
  case first
  case join(String)
  case calculation(Calculation)

  /// The names that templates use, as in `make`.
  static let names =
    [
      "thai", "arabic", "number", "decimal", "percent", "date", "default", "count", "first", "join",
    ] + Calculation.names

  /// The filter of a name; nil when the arguments do not fit it.
  static func make(_ name: String, arguments: [FilterArgument]) -> Filter? {
    switch (name, arguments.count, arguments.first) {
    case ("thai", 0, _): .thai
    case ("arabic", 0, _): .arabic
    case ("number", 0, _): .number
    case ("decimal", 1, .some(let argument)): argument.integer(in: 0...10).map { .decimal(places: $0) }
    case ("percent", 0, _): .percent
    case ("date", 0, _): .date
    case ("date", 1, .some(let argument)): argument.name == "short" ? .shortDate : nil
    case ("default", 1, .some(let argument)): .default(argument.expression)
    case ("count", 0, _): .count
    case ("first", 0, _): .first
    case ("join", 1, .some(let argument)): argument.text.map { .join($0) }
    default: Calculation.make(name, arguments: arguments).map { .calculation($0) }
    }
  }

  /// How the filter is written, for hints.
  static func usage(of name: String) -> String {
    switch name {
    case "decimal": "decimal(2)"
    case "default": "default(\"-\")"
    case "join": "join(\", \")"
    case "date": "date(short)"
    default: Calculation.usage(of: name) ?? name
    }
  }
}
