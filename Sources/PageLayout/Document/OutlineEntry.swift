/// A bookmark.
public struct OutlineEntry: Hashable, Sendable {
  /// The level, from 1; at most one deeper than the entry before.
  public let level: Int
  public let title: String
  public let destination: Destination

  public init(level: Int, title: String, destination: Destination) {
    self.level = level
    self.title = title
    self.destination = destination
  }
}
