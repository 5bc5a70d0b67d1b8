/// When a measure was carried out.
public struct Period: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case text, from, to
  }

  /// The period as printed.
  public var text: Located<String>
  public var from: Located<BuddhistDate>?
  public var to: Located<BuddhistDate>?
  public let origin: DataOrigin

  public init(text: Located<String>, origin: DataOrigin) {
    self.text = text
    self.origin = origin
  }
}
