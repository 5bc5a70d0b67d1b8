/// `-measures-repeat`: whether an element in a table head is shown where the head first stands, where it is
/// repeated on a continuation page, or at both.
public enum RepeatVisibility: Hashable, Sendable {
  case always
  /// Only in the repeated head, such as the mark `(ต่อ)`.
  case onlyRepeated
  /// Only in the first head.
  case never
}
