/// What is shown and allowed when people fill in some cells.
public struct EntryRule: Sendable {
  /// The cells.
  public var range: CellRange
  /// What can be chosen from a list; none for free text.
  public var choices: [String]
  /// Whether anything else is refused.
  public var isStrict: Bool
  /// The heading of the help that is shown, at most 32 characters.
  public var title: String
  /// The help, at most 255 characters.
  public var message: String

  public init(
    range: CellRange, choices: [String] = [], isStrict: Bool = false, title: String, message: String
  ) {
    self.range = range
    self.choices = choices
    self.isStrict = isStrict
    self.title = title
    self.message = message
  }
}
