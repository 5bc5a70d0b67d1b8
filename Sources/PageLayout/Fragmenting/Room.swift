internal import Geometry

/// The room that a box is laid out in.
struct Room {
  /// The width of the containing block.
  var width: Points
  /// The height left on the page.
  var height: Points
  /// The height of the containing block, of which percentages are parts; nil when its content decides.
  var definiteHeight: Points?
  /// Whether something must be placed even against the rules, because the page is empty and the next would be too.
  var mustProgress: Bool

  init(width: Points, height: Points, definiteHeight: Points? = nil, mustProgress: Bool) {
    self.width = width
    self.height = height
    self.definiteHeight = definiteHeight
    self.mustProgress = mustProgress
  }

  /// Room without a lower end, for what is never cut.
  static func endless(width: Points) -> Room {
    Room(width: width, height: Points(.greatestFiniteMagnitude), mustProgress: true)
  }
}
