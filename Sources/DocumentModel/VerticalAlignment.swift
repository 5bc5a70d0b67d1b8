/// `vertical-align`.
public enum VerticalAlignment: Hashable, Sendable {
  case baseline
  case top
  case middle
  case bottom
  /// The box is raised by a length, or by a percentage of the line height.
  case raised(LengthOrPercentage)
}
