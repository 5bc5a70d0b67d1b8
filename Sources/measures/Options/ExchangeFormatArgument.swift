internal import ArgumentParser

/// A value of `export --to`.
enum ExchangeFormatArgument: String, CaseIterable, ExpressibleByArgument {
  case json
  case csv
  case xlsx
}
