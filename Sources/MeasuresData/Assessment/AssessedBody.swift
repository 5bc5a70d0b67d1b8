/// A kind of body with a list of items of its own.
public struct AssessedBody: Sendable, Hashable {
  enum Key: String, CaseIterable { case id, names }

  public let id: String
  /// How names of such bodies begin, full or abbreviated.
  public let names: [String]
}
