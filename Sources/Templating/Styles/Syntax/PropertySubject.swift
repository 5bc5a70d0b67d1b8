/// What a declaration speaks of; each knows its own properties.
enum PropertySubject: CaseIterable, Sendable {
  case element
  case page
  case marginBox
}
