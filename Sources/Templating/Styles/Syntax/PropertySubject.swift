/// What a declaration speaks of; each knows its own properties.
enum PropertySubject: Sendable {
  case element
  case page
  case marginBox
}
