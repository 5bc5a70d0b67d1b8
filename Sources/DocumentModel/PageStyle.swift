public import Geometry

/// The page box: its size, margins and what stands in the margins.
public struct PageStyle: Hashable, Sendable {
  /// `size`; A4 upright when none is given.
  public var size = Size(width: .millimetres(210), height: .millimetres(297))
  public var margin = EdgeInsets(
    top: .millimetres(25), right: .millimetres(20), bottom: .millimetres(20), left: .millimetres(30))
  public var marginBoxes: [MarginBoxPosition: MarginBox] = [:]

  public init() {}
}
