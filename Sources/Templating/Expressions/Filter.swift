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
  /// Stands in for an absent value.
  case `default`(String)
  case count
  case first
  case join(String)

  /// The names that templates use, as in `make`.
  static let names = [
    "thai", "arabic", "number", "decimal", "percent", "date", "default", "count", "first", "join",
  ]

  /// The filter of a name; nil when the arguments do not fit it.
  static func make(_ name: String, arguments: [FilterArgument]) -> Filter? {
    switch (name, arguments.count, arguments.first) {
    case ("thai", 0, _): .thai
    case ("arabic", 0, _): .arabic
    case ("number", 0, _): .number
    case ("decimal", 1, .integer(let places)) where places <= 10: .decimal(places: places)
    case ("percent", 0, _): .percent
    case ("date", 0, _): .date
    case ("date", 1, .name("short")): .shortDate
    case ("default", 1, .text(let text)): .default(text)
    case ("count", 0, _): .count
    case ("first", 0, _): .first
    case ("join", 1, .text(let separator)): .join(separator)
    default: nil
    }
  }

  /// How the filter is written, for hints.
  static func usage(of name: String) -> String {
    switch name {
    case "decimal": "decimal(2)"
    case "default": "default(\"-\")"
    case "join": "join(\", \")"
    case "date": "date / date(short)"
    default: name
    }
  }
}
