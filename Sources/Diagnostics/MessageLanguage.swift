/// A language in which the program speaks to its user.
public enum MessageLanguage: String, CaseIterable, Sendable {
  case thai = "th"
  case english = "en"
}
