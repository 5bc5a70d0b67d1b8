/// `string-set`: a name and the text it takes from this element on.
public struct NamedString: Hashable, Sendable {
  public let name: String
  public let value: String

  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
