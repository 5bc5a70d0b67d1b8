internal import MeasuresData

/// The names in a report that the segmenter cannot know and that no line should break.
///
/// Only short names: a name of several words, such as a division's, must be free to break between them in a narrow
/// column.
enum UserWords {
  /// The names of places and people.
  static func words(of report: Report) -> [String] {
    let agency = report.agency
    let places = [placeName(of: agency), agency.district?.value, agency.province?.value].compactMap { $0 }
    let people = agency.officers.map(\.name.value) + report.signatures.compactMap { $0.name?.value }
    return places + people.flatMap(parts)
  }

  /// What is left of the agency's name without its kind: หนองปากโลง of องค์การบริหารส่วนตำบลหนองปากโลง.
  private static func placeName(of agency: Agency) -> String? {
    let name = agency.name.value.utf8
    guard let type = agency.type?.value.utf8, name.starts(with: type) else { return nil }
    let place = String(Substring(name.dropFirst(type.count)))
    return place.isEmpty ? nil : place
  }

  /// First and last names by themselves.
  private static func parts(of name: String) -> [String] {
    name.utf8.split(separator: 0x20).map { String(Substring($0)) }
  }
}
