/// A division of the agency, such as กองคลัง.
public struct Division: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case name, abbreviation
  }

  public var name: Located<String>
  public var abbreviation: Located<String>?
  public let origin: DataOrigin

  public init(name: Located<String>, origin: DataOrigin) {
    self.name = name
    self.origin = origin
  }
}
