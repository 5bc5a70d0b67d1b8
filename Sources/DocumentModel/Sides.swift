/// One value for each side of a box.
public struct Sides<Value: Hashable & Sendable>: Hashable, Sendable {
  public var top: Value
  public var right: Value
  public var bottom: Value
  public var left: Value

  public init(top: Value, right: Value, bottom: Value, left: Value) {
    self.top = top
    self.right = right
    self.bottom = bottom
    self.left = left
  }

  /// The same value on all sides.
  /// The four values, from the top clockwise.
  public var all: [Value] { [top, right, bottom, left] }

  public init(all value: Value) { self.init(top: value, right: value, bottom: value, left: value) }
}
