/// A document, picture or address that shows what was done.
public struct Evidence: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case type, title, date, number, measures, file, url, alt
  }

  /// Such as order, minutes, photo, url or file.
  public var type: Located<String>?
  public var title: Located<String>
  public var date: Located<BuddhistDate>?
  /// The number of an order, such as ๙๖/๒๕๖๘.
  public var number: Located<String>?
  /// The numbers of the measures it belongs to.
  public var measures: [Located<Int>] = []
  public var file: Located<String>?
  public var url: Located<String>?
  /// What a picture shows, for readers who do not see it.
  public var alt: Located<String>?
  public let origin: DataOrigin

  public init(title: Located<String>, origin: DataOrigin) {
    self.title = title
    self.origin = origin
  }
}
