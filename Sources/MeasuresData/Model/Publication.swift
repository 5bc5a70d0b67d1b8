/// Where the report is made public.
public struct Publication: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case url, publishedOn, place, from, to, by, posted
  }

  public var url: Located<String>?
  public var publishedOn: Located<BuddhistDate>?
  /// The notice board.
  public var place: Located<String>?
  public var from: Located<BuddhistDate>?
  public var to: Located<BuddhistDate>?
  /// Who put the notice up.
  public var by: Located<String>?
  /// All notice boards, where there is more than one.
  public var posted: [Posting] = []
  public let origin: DataOrigin

  public init(origin: DataOrigin) {
    self.origin = origin
  }
}
