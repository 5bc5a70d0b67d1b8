/// An argument of a filter as written.
enum FilterArgument: Sendable {
  case text(String)
  case integer(Int)
  case name(String)
}
