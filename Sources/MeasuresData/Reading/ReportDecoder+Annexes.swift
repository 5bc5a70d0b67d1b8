import Diagnostics

/// The optional parts of a report.
extension ReportDecoder {
  mutating func assessmentScore(_ node: DataNode, path: String) -> AssessmentScore? {
    guard let record = record(node, path: path, keys: AssessmentScore.Key.self) else { return nil }
    let year = required(.year, of: record) { $0.year($1, path: $2) }
    var score = AssessmentScore(year: year ?? Located(0, origin: record.origin), origin: record.origin)
    score.total = optional(.total, of: record) { $0.figure($1, path: $2) }
    score.iit = optional(.iit, of: record) { $0.figure($1, path: $2) }
    score.eit = optional(.eit, of: record) { $0.figure($1, path: $2) }
    score.oit = optional(.oit, of: record) { $0.figure($1, path: $2) }
    score.level = optionalText(.level, of: record)
    score.indicators = list(.indicators, of: record) { $0.indicatorScore($1, path: $2) }
    score.publishedOn = optionalDate(.publishedOn, of: record)
    score.url = optionalText(.url, of: record)
    return year == nil ? nil : score
  }

  /// A number as it is written, in Thai or ASCII digits with at most one full stop.
  private mutating func figure(_ node: DataNode, path: String) -> Located<String>? {
    guard let figure = text(node, path: path) else { return nil }
    let parts = figure.value.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ ThaiNumber.value(of: String(Substring($0))) != nil }) else {
      note(.wrongType(expected: .decimal, path: path, at: node.span))
      return nil
    }
    return figure
  }

  private mutating func indicatorScore(_ node: DataNode, path: String) -> IndicatorScore? {
    guard let record = record(node, path: path, keys: IndicatorScore.Key.self) else { return nil }
    let no = required(.no, of: record) { $0.wholeNumber($1, path: $2) }
    let name = optionalText(.name, of: record)
    let score = required(.score, of: record) { $0.figure($1, path: $2) }
    guard let no, let score else { return nil }
    var indicator = IndicatorScore(no: no, score: score, origin: record.origin)
    indicator.name = name
    return indicator
  }

  mutating func silencedFinding(_ node: DataNode, path: String) -> SilencedFinding? {
    guard let record = record(node, path: path, keys: SilencedFinding.Key.self) else { return nil }
    let code = required(.code, of: record) { $0.text($1, path: $2) }
    let reason = required(.reason, of: record) { $0.text($1, path: $2) }
    let path = optionalText(.path, of: record)
    let text = optionalText(.text, of: record)
    guard let code, let reason else { return nil }
    var finding = SilencedFinding(code: code, reason: reason, origin: record.origin)
    finding.path = path
    finding.text = text
    return finding
  }

  mutating func issue(_ node: DataNode, path: String) -> Issue? {
    guard let record = record(node, path: path, keys: Issue.Key.self) else { return nil }
    let finding = required(.finding, of: record) { $0.text($1, path: $2) }
    var issue = Issue(finding: finding ?? Located("", origin: record.origin), origin: record.origin)
    issue.id = optionalText(.id, of: record)
    issue.indicators = list(.indicators, of: record) { $0.wholeNumber($1, path: $2) }
    issue.kind = optionalText(.kind, of: record)
    issue.recommendation = optionalText(.recommendation, of: record)
    return finding == nil ? nil : issue
  }

  mutating func evidence(_ node: DataNode, path: String) -> Evidence? {
    guard let record = record(node, path: path, keys: Evidence.Key.self) else { return nil }
    let title = required(.title, of: record) { $0.text($1, path: $2) }
    var evidence = Evidence(title: title ?? Located("", origin: record.origin), origin: record.origin)
    evidence.type = optionalText(.type, of: record)
    evidence.date = optionalDate(.date, of: record)
    evidence.number = optionalText(.number, of: record)
    evidence.measures = list(.measures, of: record) { $0.wholeNumber($1, path: $2) }
    evidence.file = optionalText(.file, of: record)
    evidence.url = optionalText(.url, of: record)
    evidence.alt = optionalText(.alt, of: record)
    return title == nil ? nil : evidence
  }

  mutating func signature(_ node: DataNode, path: String) -> Signature? {
    guard let record = record(node, path: path, keys: Signature.Key.self) else { return nil }
    let role = required(.role, of: record) { $0.text($1, path: $2) }
    var signature = Signature(role: role ?? Located("", origin: record.origin), origin: record.origin)
    signature.name = optionalText(.name, of: record)
    signature.position = optionalText(.position, of: record)
    signature.signedOn = optionalDate(.signedOn, of: record)
    return role == nil ? nil : signature
  }

  mutating func publication(_ node: DataNode, path: String) -> Publication? {
    guard let record = record(node, path: path, keys: Publication.Key.self) else { return nil }
    var publication = Publication(origin: record.origin)
    publication.url = optionalText(.url, of: record)
    publication.publishedOn = optionalDate(.publishedOn, of: record)
    publication.place = optionalText(.place, of: record)
    publication.from = optionalDate(.from, of: record)
    publication.to = optionalDate(.to, of: record)
    publication.by = optionalText(.by, of: record)
    publication.posted = list(.posted, of: record) { $0.posting($1, path: $2) }
    return publication
  }

  private mutating func posting(_ node: DataNode, path: String) -> Posting? {
    guard let record = record(node, path: path, keys: Posting.Key.self) else { return nil }
    var posting = Posting(origin: record.origin)
    posting.place = optionalText(.place, of: record)
    posting.from = optionalDate(.from, of: record)
    posting.to = optionalDate(.to, of: record)
    posting.by = optionalText(.by, of: record)
    return posting
  }

  mutating func filing(_ node: DataNode, path: String) -> Filing? {
    guard let record = record(node, path: path, keys: Filing.Key.self) else { return nil }
    var filing = Filing(origin: record.origin)
    filing.year = optional(.year, of: record) { $0.year($1, path: $2) }
    filing.itemCode = optionalText(.itemCode, of: record)
    filing.itemCount = optional(.itemCount, of: record) { $0.wholeNumber($1, path: $2) }
    return filing
  }

  mutating func memo(_ node: DataNode, path: String) -> Memo? {
    guard let record = record(node, path: path, keys: Memo.Key.self) else { return nil }
    let subject = required(.subject, of: record) { $0.text($1, path: $2) }
    var memo = Memo(subject: subject ?? Located("", origin: record.origin), origin: record.origin)
    memo.office = optionalText(.office, of: record)
    memo.number = optionalText(.number, of: record)
    memo.date = optionalDate(.date, of: record)
    memo.to = optionalText(.to, of: record)
    memo.paragraphs = optional(.paragraphs, of: record) { $0.textOrTexts($1, path: $2) } ?? []
    memo.name = optionalText(.name, of: record)
    memo.position = optionalText(.position, of: record)
    memo.garuda = optionalText(.garuda, of: record)
    return subject == nil ? nil : memo
  }
}
