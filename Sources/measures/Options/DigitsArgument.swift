internal import ArgumentParser
internal import MeasuresData

/// A value of `--digits`.
enum DigitsArgument: String, CaseIterable, ExpressibleByArgument {
  case thai
  case arabic
  case asTyped = "as-typed"

  var policy: DigitPolicy {
    switch self {
    case .thai: .thai
    case .arabic: .arabic
    case .asTyped: .asTyped
    }
  }
}
