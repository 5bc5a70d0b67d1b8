/// The generated marker before a list item.
public struct ListMarker: Hashable, Sendable {
  /// The marker as printed, such as `๑.` or `-`; the gap after it is layout's.
  public let text: String

  public init(text: String) { self.text = text }
}
