/// The body that reports.
public struct Agency: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case name, shortName, type, district, province, postcode, phone, email, website, logo, divisions
    case officers
  }

  /// The full name, such as องค์การบริหารส่วนตำบลหนองปากโลง.
  public var name: Located<String>
  /// The short name, such as อบต.หนองปากโลง.
  public var shortName: Located<String>?
  /// The kind of body, such as องค์การบริหารส่วนตำบล.
  public var type: Located<String>?
  public var district: Located<String>?
  public var province: Located<String>?
  public var postcode: Located<String>?
  public var phone: Located<String>?
  public var email: Located<String>?
  public var website: Located<String>?
  /// The path of a picture, relative to the data file.
  public var logo: Located<String>?
  public var divisions: [Division] = []
  public var officers: [Officer] = []
  public let origin: DataOrigin

  public init(name: Located<String>, origin: DataOrigin) {
    self.name = name
    self.origin = origin
  }
}
