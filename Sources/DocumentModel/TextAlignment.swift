/// `text-align`. Text runs from left to right here, so start is left.
public enum TextAlignment: Hashable, Sendable {
  case start
  case end
  case center
  case justify
}
