/// A value of the model with the place it was read from.
///
/// Two located values are equal when their values are, wherever they stand: that is what comparing two versions of
/// a report asks.
public struct Located<Value: Sendable>: Sendable {
  public var value: Value
  public let origin: DataOrigin

  public init(_ value: Value, origin: DataOrigin) {
    self.value = value
    self.origin = origin
  }
}

extension Located: Equatable where Value: Equatable {
  public static func == (first: Located, second: Located) -> Bool { first.value == second.value }
}
