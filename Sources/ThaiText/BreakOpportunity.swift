/// A place where a line may end.
public struct BreakOpportunity: Hashable, Sendable {
  /// The offset in the text of the first byte of the next line. A space that ends a line lies before it.
  public let utf8Offset: Int
  public let grade: BreakGrade

  public init(utf8Offset: Int, grade: BreakGrade) {
    self.utf8Offset = utf8Offset
    self.grade = grade
  }
}
