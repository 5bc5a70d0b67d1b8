/// `position`.
public enum Position: Hashable, Sendable {
  case `static`
  case relative
  case absolute
}
