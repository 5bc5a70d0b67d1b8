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
  /// The fiscal year of a day: it begins on 1 October of the year before.
  case fiscalYear
  /// The quarter of the fiscal year in which a day lies, 1 to 4.
  case quarter
  /// The months of a quarter of a fiscal year.
  case quarterMonths(Int)
  /// Cut at the end of a phrase or word after so many clusters, with an ellipsis.
  case shortened(clusters: Int)
  /// From this day or number to another, with an en dash.
  case range(Expression)
  /// Stands in for an absent value: a text, or what another path gives.
  case `default`(Expression)
  case count
  case first
  /// What stands at a path of each item, lists among it taken apart.
  case all([Name])
  case join(String)
  case calculation(Calculation)

  /// The names that templates use, as in `make`.
  static let names =
    [
      "thai", "arabic", "number", "decimal", "percent", "date", "fiscalYear", "quarter", "range",
      "shortened", "default", "count", "first", "all", "join",
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
    case ("fiscalYear", 0, _): .fiscalYear
    case ("quarter", 0, _): .quarter
    case ("quarter", 1, .some(let argument)): argument.integer(in: 1...4).map { .quarterMonths($0) }
    case ("shortened", 1, .some(let argument)):
      argument.integer(in: 1...1000).map { .shortened(clusters: $0) }
    case ("range", 1, .some(let argument)): .range(argument.expression)
    case ("default", 1, .some(let argument)): .default(argument.expression)
    case ("count", 0, _): .count
    case ("first", 0, _): .first
    case ("all", 1, .some(let argument)): argument.path.map { .all($0) }
    case ("join", 1, .some(let argument)): argument.text.map { .join($0) }
    default: Calculation.make(name, arguments: arguments).map { .calculation($0) }
    }
  }

  /// How the filter is written, for hints.
  static func usage(of name: String) -> String {
    switch name {
    case "decimal": "decimal(2)"
    case "default": "default(\"-\")"
    case "all": "all(steps.items)"
    case "join": "join(\", \")"
    case "date": "date(short)"
    case "quarter": "quarter(1)"
    case "shortened": "shortened(80)"
    case "range": "range(period.to)"
    default: Calculation.usage(of: name) ?? name
    }
  }
}
