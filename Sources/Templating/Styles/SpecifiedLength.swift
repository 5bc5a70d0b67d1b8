internal import Geometry

/// A length as written.
enum SpecifiedLength: Hashable, Sendable {
  case absolute(Points)
  case em(Double)
  case rem(Double)

  static let units = ["mm", "cm", "in", "pt", "px", "em", "rem"]

  /// nil for a unit that is not supported. A CSS px is 1/96 inch.
  init?(_ value: Double, unit: String) {
    switch unit {
    case "mm": self = .absolute(.millimetres(value))
    case "cm": self = .absolute(.millimetres(value * 10))
    case "in": self = .absolute(Points(value * 72))
    case "pt": self = .absolute(Points(value))
    case "px": self = .absolute(Points(value * 0.75))
    case "em": self = .em(value)
    case "rem": self = .rem(value)
    default: return nil
    }
  }

  var isNegative: Bool {
    switch self {
    case .absolute(let length): length < 0
    case .em(let factor), .rem(let factor): factor < 0
    }
  }

  func computed(in context: StyleContext) -> Points {
    switch self {
    case .absolute(let length): length
    case .em(let factor): context.fontSize * factor
    case .rem(let factor): context.rootFontSize * factor
    }
  }
}
