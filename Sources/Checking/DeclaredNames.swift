import MeasuresData

/// The names that a report declares: of the agency, its place, its divisions and people.
enum DeclaredNames {
  static func names(of report: Report, catalogue: AssessmentCatalogue) -> [Phrase] {
    let agency = report.agency
    let declared: [String?] =
      [agency.name.value, agency.shortName?.value, agency.district?.value, agency.province?.value]
      + agency.divisions.map(\.name.value) + agency.officers.map(\.name.value)
      + report.signatures.map { $0.name?.value }
    let whole = declared.compactMap { $0 }
    let places = [agency.name.value, agency.shortName?.value].compactMap { $0 }.compactMap {
      place(of: $0, catalogue)
    }
    return (whole + places).filter { $0.utf8.count >= 9 }.map { Phrase($0) }
  }

  /// The part of a name after the kind of body: หนองปากโลง of องค์การบริหารส่วนตำบลหนองปากโลง.
  static func place(of name: String, _ catalogue: AssessmentCatalogue) -> String? {
    let kinds = catalogue.bodies.flatMap(\.names).sorted { $0.utf8.count > $1.utf8.count }
    guard let kind = kinds.first(where: { name.utf8.starts(with: $0.utf8) }) else { return nil }
    var rest = Substring(name.utf8.dropFirst(kind.utf8.count))
    // The level of a municipality stands between its kind and its place: เทศบาล-ตำบล-บ้านใหม่.
    for level in ["ตำบล", "เมือง", "นคร", "จังหวัด"] where rest.utf8.starts(with: level.utf8) {
      rest = Substring(rest.utf8.dropFirst(level.utf8.count))
      break
    }
    return rest.utf8.isEmpty ? nil : String(rest)
  }
}
