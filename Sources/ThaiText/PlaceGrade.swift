/// The grade of a place between two scalars while it is being found: a `BreakGrade`, or none, in one byte.
enum PlaceGrade: UInt8 {
  case phrase
  case word
  case seam
  case inner
  case none

  var breakGrade: BreakGrade? { BreakGrade(rawValue: rawValue) }

  /// The poorer of the two.
  func atBest(_ other: PlaceGrade) -> PlaceGrade { rawValue >= other.rawValue ? self : other }
}
