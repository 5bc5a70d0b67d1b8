/// An OpenType feature switched by `font-feature-settings`.
public struct FontFeature: Hashable, Sendable {
  /// The four-letter tag, such as `liga`.
  public let tag: String
  public let value: Int

  public init(tag: String, value: Int) {
    self.tag = tag
    self.value = value
  }
}
