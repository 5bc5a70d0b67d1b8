/// A notice board that the report is put up on.
public struct Posting: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case place, from, to, by
  }

  /// The notice board.
  public var place: Located<String>?
  public var from: Located<BuddhistDate>?
  public var to: Located<BuddhistDate>?
  /// Who puts the notice up.
  public var by: Located<String>?
  public let origin: DataOrigin

  public init(origin: DataOrigin) {
    self.origin = origin
  }
}
