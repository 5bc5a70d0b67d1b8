internal import Geometry

/// The room that a box is laid out in.
struct Room {
  /// The width of the containing block.
  var width: Points
  /// The height left on the page.
  var height: Points
  /// Whether something must be placed even against the rules, because the page is empty and the next would be too.
  var mustProgress: Bool

  /// Room without a lower end, for what is never cut.
  static func endless(width: Points) -> Room {
    Room(width: width, height: Points(.greatestFiniteMagnitude), mustProgress: true)
  }
}
