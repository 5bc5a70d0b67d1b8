/// A length on paper in DTP points, 1/72 inch.
public struct Points: Hashable, Comparable, Sendable, AdditiveArithmetic {
  public var value: Double

  public init(_ value: Double) { self.value = value }

  public static let zero = Points(0)

  /// A length given in millimetres; 25.4 mm are 72 pt.
  public static func millimetres(_ value: Double) -> Points { Points(value * 72 / 25.4) }

  /// The length in millimetres.
  public var millimetres: Double { value * 25.4 / 72 }

  public static func + (first: Points, second: Points) -> Points { Points(first.value + second.value) }
  public static func - (first: Points, second: Points) -> Points { Points(first.value - second.value) }
  public static func * (length: Points, factor: Double) -> Points { Points(length.value * factor) }
  public static func / (length: Points, divisor: Double) -> Points { Points(length.value / divisor) }
  /// The ratio of two lengths.
  public static func / (first: Points, second: Points) -> Double { first.value / second.value }
  public static prefix func - (length: Points) -> Points { Points(-length.value) }
  public static func < (first: Points, second: Points) -> Bool { first.value < second.value }
}

extension Points: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  public init(floatLiteral value: Double) { self.value = value }
  public init(integerLiteral value: Int) { self.value = Double(value) }
}
