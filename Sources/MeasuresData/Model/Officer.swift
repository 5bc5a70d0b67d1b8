/// A person who holds an office of the agency.
public struct Officer: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case name, role, position
  }

  public var name: Located<String>
  /// What the person does for the report, such as ผู้จัดทำ.
  public var role: Located<String>?
  public var position: Located<String>?
  public let origin: DataOrigin

  public init(name: Located<String>, origin: DataOrigin) {
    self.name = name
    self.origin = origin
  }
}
