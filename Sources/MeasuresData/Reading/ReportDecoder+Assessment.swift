import Diagnostics

/// The table of assessments.
extension ReportDecoder {
  mutating func catalogue(_ node: DataNode) -> AssessmentCatalogue? {
    guard let record = record(node, path: "", keys: AssessmentCatalogue.Key.self) else { return nil }
    let bodies = required(.bodies, of: record) { decoder, node, path in
      decoder.elements(node, path: path) { $0.assessedBody($1, path: $2) }
    }
    let indicators = required(.indicators, of: record) { decoder, node, path in
      decoder.elements(node, path: path) { $0.indicator($1, path: $2) }
    }
    let assessments = required(.assessments, of: record) { decoder, node, path in
      decoder.elements(node, path: path) { $0.assessment($1, path: $2) }
    }
    guard let bodies, let indicators, let assessments else { return nil }
    return AssessmentCatalogue(
      bodies: bodies, indicators: indicators, assessments: assessments.sorted { $0.year < $1.year })
  }

  private mutating func assessedBody(_ node: DataNode, path: String) -> AssessedBody? {
    guard let record = record(node, path: path, keys: AssessedBody.Key.self) else { return nil }
    let id = required(.id, of: record) { $0.text($1, path: $2) }
    let names = required(.names, of: record) { decoder, node, path in
      decoder.elements(node, path: path) { $0.text($1, path: $2) }
    }
    guard let id, let names else { return nil }
    return AssessedBody(id: id.value, names: names.map(\.value))
  }

  private mutating func indicator(_ node: DataNode, path: String) -> AssessmentIndicator? {
    guard let record = record(node, path: path, keys: AssessmentIndicator.Key.self) else { return nil }
    let number = required(.number, of: record) { $0.wholeNumber($1, path: $2) }
    let instrument = required(.instrument, of: record) { $0.text($1, path: $2) }
    let name = required(.name, of: record) { $0.text($1, path: $2) }
    let otherNames = list(.otherNames, of: record) { $0.text($1, path: $2) }
    guard let number, let instrument, let name else { return nil }
    return AssessmentIndicator(
      number: number.value, instrument: instrument.value, name: name.value,
      otherNames: otherNames.map(\.value))
  }

  private mutating func assessment(_ node: DataNode, path: String) -> AssessmentYear? {
    guard let record = record(node, path: path, keys: AssessmentYear.Key.self) else { return nil }
    let year = required(.year, of: record) { $0.year($1, path: $2) }
    let surveys = required(.surveys, of: record) { $0.surveys($1, path: $2) }
    let lists = required(.lists, of: record) { decoder, node, path in
      decoder.elements(node, path: path) { $0.assessmentList($1, path: $2) }
    }
    guard let year, let surveys, let lists else { return nil }
    return AssessmentYear(
      year: year.value, staffQuestionCount: surveys.staff, publicQuestionCount: surveys.general, lists: lists)
  }

  private mutating func surveys(_ node: DataNode, path: String) -> (staff: Int, general: Int)? {
    guard let record = record(node, path: path, keys: AssessmentYear.SurveyKey.self) else { return nil }
    let staff = required(.iit, of: record) { $0.wholeNumber($1, path: $2) }
    let general = required(.eit, of: record) { $0.wholeNumber($1, path: $2) }
    guard let staff, let general else { return nil }
    return (staff.value, general.value)
  }

  private mutating func assessmentList(_ node: DataNode, path: String) -> AssessmentList? {
    guard let record = record(node, path: path, keys: AssessmentList.Key.self) else { return nil }
    let body = required(.body, of: record) { $0.text($1, path: $2) }
    let items = required(.items, of: record) { $0.wholeNumber($1, path: $2) }
    let measuresItem = optionalText(.measuresItem, of: record)
    let resultsItem = optionalText(.resultsItem, of: record)
    let status: Located<AssessmentList.Status>? = required(.status, of: record) { $0.choice($1, path: $2) }
    guard let body, let items, let status else { return nil }
    return AssessmentList(
      body: body.value, itemCount: items.value, measuresItem: measuresItem?.value,
      resultsItem: resultsItem?.value, status: status.value)
  }
}
