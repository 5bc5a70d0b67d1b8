/// One message in the two languages the program speaks.
public struct LocalizedText: Hashable, Sendable {
  public let thai: String
  public let english: String

  public init(thai: String, english: String) {
    self.thai = thai
    self.english = english
  }

  /// The text in one language.
  public func text(in language: MessageLanguage) -> String {
    switch language {
    case .thai: thai
    case .english: english
    }
  }
}
