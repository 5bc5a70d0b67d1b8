import Diagnostics

extension ReportDecoder {
  mutating func agency(_ node: DataNode, path: String) -> Agency? {
    guard let record = record(node, path: path, keys: Agency.Key.self) else { return nil }
    let name = required(.name, of: record) { $0.text($1, path: $2) }
    var agency = Agency(name: name ?? Located("", origin: record.origin), origin: record.origin)
    agency.shortName = optionalText(.shortName, of: record)
    agency.type = optionalText(.type, of: record)
    agency.district = optionalText(.district, of: record)
    agency.province = optionalText(.province, of: record)
    agency.postcode = optionalText(.postcode, of: record)
    agency.phone = optionalText(.phone, of: record)
    agency.email = optionalText(.email, of: record)
    agency.website = optionalText(.website, of: record)
    agency.logo = optionalText(.logo, of: record)
    agency.divisions = list(.divisions, of: record) { $0.division($1, path: $2) }
    agency.officers = list(.officers, of: record) { $0.officer($1, path: $2) }
    return name == nil ? nil : agency
  }

  mutating func optionalText<Key>(_ key: Key, of record: RecordFields<Key>) -> Located<String>?
  where Key: RawRepresentable<String> & Equatable {
    optional(key, of: record) { $0.text($1, path: $2) }
  }

  mutating func optionalDate<Key>(_ key: Key, of record: RecordFields<Key>) -> Located<BuddhistDate>?
  where Key: RawRepresentable<String> & Equatable {
    optional(key, of: record) { $0.date($1, path: $2) }
  }

  /// A name, or a record with a name and an abbreviation.
  private mutating func division(_ node: DataNode, path: String) -> Division? {
    if case .scalar = node.value {
      return text(node, path: path).map { Division(name: $0, origin: $0.origin) }
    }
    guard let record = record(node, path: path, keys: Division.Key.self) else { return nil }
    let name = required(.name, of: record) { $0.text($1, path: $2) }
    let abbreviation = optionalText(.abbreviation, of: record)
    guard let name else { return nil }
    var division = Division(name: name, origin: record.origin)
    division.abbreviation = abbreviation
    return division
  }

  private mutating func officer(_ node: DataNode, path: String) -> Officer? {
    guard let record = record(node, path: path, keys: Officer.Key.self) else { return nil }
    let name = required(.name, of: record) { $0.text($1, path: $2) }
    let role = optionalText(.role, of: record)
    let position = optionalText(.position, of: record)
    guard let name else { return nil }
    var officer = Officer(name: name, origin: record.origin)
    officer.role = role
    officer.position = position
    return officer
  }
}
