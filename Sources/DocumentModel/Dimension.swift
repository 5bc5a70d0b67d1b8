public import Geometry

/// A width, height, margin or offset that may be left to layout.
public enum Dimension: Hashable, Sendable {
  case auto
  case length(Points)
  /// 100 means the whole of the containing box.
  case percentage(Double)

  /// The length in a containing box of the given extent, or nil for `auto`.
  public func resolved(against extent: Points) -> Points? {
    switch self {
    case .auto: nil
    case .length(let length): length
    case .percentage(let percentage): extent * (percentage / 100)
    }
  }
}
