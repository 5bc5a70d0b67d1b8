public import Geometry

/// A length or a part of the containing box.
public enum LengthOrPercentage: Hashable, Sendable {
  case length(Points)
  /// 100 means the whole.
  case percentage(Double)

  /// The length in a containing box of the given extent.
  public func resolved(against extent: Points) -> Points {
    switch self {
    case .length(let length): length
    case .percentage(let percentage): extent * (percentage / 100)
    }
  }
}
