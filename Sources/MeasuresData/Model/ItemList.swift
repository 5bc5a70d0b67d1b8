/// A list of steps, outputs or outcomes.
public struct ItemList: Sendable {
  /// The fields of the long form in the data file; a plain list is short for `marker: number`.
  public enum Key: String, CaseIterable, Sendable {
    case marker, items
  }

  public var marker: ListMarker
  public var items: [Item]
  public let origin: DataOrigin

  public init(marker: ListMarker, items: [Item], origin: DataOrigin) {
    self.marker = marker
    self.items = items
    self.origin = origin
  }
}
