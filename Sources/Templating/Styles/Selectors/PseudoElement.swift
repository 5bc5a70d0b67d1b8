/// The boxes that style sheets can make inside an element.
enum PseudoElement: String, Sendable {
  case before
  case after
}
