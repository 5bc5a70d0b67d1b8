public import Diagnostics

/// What changes from one year's assessment to the next: numbers of items, codes, questions, names of indicators.
///
/// The table is data (data/ita/assessments.yaml), compiled into the program. A year that it does not hold is not
/// judged by it.
public struct AssessmentCatalogue: Sendable {
  enum Key: String, CaseIterable { case bodies, indicators, assessments }

  public let bodies: [AssessedBody]
  /// The ten indicators in order.
  public let indicators: [AssessmentIndicator]
  /// The years in ascending order.
  public let assessments: [AssessmentYear]

  /// The catalogue that is part of the program; a test holds that it reads without a fault.
  public static let standard: AssessmentCatalogue = {
    let file = SourceFile(name: "assessments.yaml", utf8: PackageResources.assessments_yaml)
    return read(file).catalogue ?? AssessmentCatalogue(bodies: [], indicators: [], assessments: [])
  }()

  /// Reads a catalogue from YAML or JSON.
  ///
  /// - Returns: the catalogue, nil when a part of it is missing; and all faults in the order of the file.
  public static func read(_ file: SourceFile) -> (catalogue: AssessmentCatalogue?, diagnostics: [Diagnostic])
  {
    let tree = DataReader.read(file)
    var decoder = ReportDecoder()
    let catalogue = tree.root.flatMap { decoder.catalogue($0) }
    return (catalogue, (tree.diagnostics + decoder.diagnostics).inSourceOrder())
  }

  /// One year's assessment, or nil when the table does not hold it.
  public func assessment(of year: Int) -> AssessmentYear? { assessments.first { $0.year == year } }

  /// The kind of body that an agency is, by its type or its name; nil when none of the names fits.
  public func body(of agency: Agency) -> AssessedBody? {
    let texts = [agency.type?.value, agency.name.value, agency.shortName?.value].compactMap { $0 }
    return texts.lazy.compactMap { text in
      bodies.first { $0.names.contains { text.utf8.starts(with: $0.utf8) } }
    }.first
  }

  /// The list of items that an agency answers in a year, or nil when it is not known.
  public func list(of year: Int, for agency: Agency) -> AssessmentList? {
    guard let body = body(of: agency) else { return nil }
    return assessment(of: year)?.list(for: body.id)
  }

  /// The years whose list for an agency's kind of body has a number of items.
  public func years(withItemCount count: Int, for agency: Agency) -> [Int] {
    guard let body = body(of: agency) else { return [] }
    return assessments.filter { $0.list(for: body.id)?.itemCount == count }.map(\.year)
  }

  /// The indicator with a number, 1 to 10.
  public func indicator(_ number: Int) -> AssessmentIndicator? { indicators.first { $0.number == number } }
}
