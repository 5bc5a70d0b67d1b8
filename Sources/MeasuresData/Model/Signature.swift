/// A block for a signature.
public struct Signature: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case role, name, position, signedOn
  }

  /// Such as ผู้จัดทำ.
  public var role: Located<String>
  public var name: Located<String>?
  public var position: Located<String>?
  public var signedOn: Located<BuddhistDate>?
  public let origin: DataOrigin

  public init(role: Located<String>, origin: DataOrigin) {
    self.role = role
    self.origin = origin
  }
}
