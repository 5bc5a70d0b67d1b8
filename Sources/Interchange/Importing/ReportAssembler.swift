import Diagnostics
import MeasuresData

/// Makes a report of what a reader of a foreign format found.
///
/// What follows from the text alone is inferred and said; the rest is left for a person to fill in.
struct ReportAssembler {
  /// More texts without a place than this are counted, not listed one by one.
  private static let listedLimit = 1_000

  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// The report; nil when there is no row of measures.
  mutating func report(from document: ImportedDocument) -> Report? {
    guard !document.rows.isEmpty else {
      diagnostics.append(.noMeasures(at: SourceSpan(file: file, utf8Range: 0..<0)))
      return nil
    }
    let front = Front(document.front)
    let whole = DataOrigin(path: "", span: SourceSpan(file: file, utf8Range: 0..<file.utf8.count))
    let fiscalYear = fiscalYear(in: front.title)
    var report = Report(
      agency: agency(of: document), fiscalYear: fiscalYear,
      title: front.title.enumerated().map { text($1, "title[\($0)]") },
      measures: [], origin: whole)
    report.preamble = front.preamble.map { text($0, "preamble") }
    report.baselineYear = baselineYear(in: document.front, fiscalYear: fiscalYear.value)
    for (index, row) in document.rows.enumerated() { report.measures.append(measure(row, index: index)) }
    let unplaced = front.rest + document.unplaced
    for paragraph in unplaced.prefix(Self.listedLimit) { diagnostics.append(.unplaced(paragraph)) }
    if unplaced.count > Self.listedLimit {
      let rest = unplaced[Self.listedLimit]
      diagnostics.append(.moreUnplaced(unplaced.count - Self.listedLimit, at: rest.span))
    }
    return report
  }

  // MARK: The head of the report

  private mutating func agency(of document: ImportedDocument) -> Agency {
    let front = document.front
    let origin = DataOrigin(path: "agency", span: front.first?.span)
    let texts = document.rows.flatMap { row in TableColumn.six.flatMap { row[$0].map(\.whole) } }
    guard let name = AgencyNameGuess.name(in: front.map(\.whole), and: texts) else {
      diagnostics.append(.notFound(.agencyName, at: front.first?.span))
      return Agency(name: Located("", origin: origin), origin: origin)
    }
    diagnostics.append(.inferred(.agencyName, value: name, at: front.last?.span))
    return Agency(
      name: Located(name, origin: DataOrigin(path: "agency.name", span: front.last?.span)), origin: origin)
  }

  /// The last year of the Buddhist era that the title names.
  private mutating func fiscalYear(in front: [ImportedParagraph]) -> Located<Int> {
    let origin = DataOrigin(path: "fiscalYear", span: front.first?.span)
    let named = front.compactMap { line in
      YearsInText.years(in: line.whole).last.map { (year: $0, span: line.span) }
    }
    guard let found = named.last else {
      diagnostics.append(.notFound(.fiscalYear, at: front.first?.span))
      return Located(0, origin: origin)
    }
    diagnostics.append(.inferred(.fiscalYear, value: String(found.year), at: found.span))
    return Located(found.year, origin: DataOrigin(path: origin.path, span: found.span))
  }

  /// The year before the fiscal year, when the introduction names it.
  private mutating func baselineYear(in front: [ImportedParagraph], fiscalYear: Int) -> Located<Int>? {
    let named = front.dropFirst().first { YearsInText.years(in: $0.whole).contains(fiscalYear - 1) }
    guard let named else { return nil }
    diagnostics.append(.inferred(.baselineYear, value: String(fiscalYear - 1), at: named.span))
    return Located(fiscalYear - 1, origin: DataOrigin(path: "baselineYear", span: named.span))
  }

  // MARK: Measures

  private mutating func measure(_ row: ImportedRow, index: Int) -> Measure {
    let path = "measures[\(index)]"
    for column in TableColumn.six where row[column].isEmpty {
      diagnostics.append(.emptyCell(column.standardHeading ?? "", path: path, at: row.span))
    }
    var paragraphs = row[.measure]
    let no = number(takenFrom: &paragraphs, index: index, path: path + ".no", row: row)
    let subMeasures = subMeasures(takenFrom: &paragraphs, path: path)
    var measure = Measure(
      no: no, detail: joined(paragraphs, path + ".detail", row: row),
      steps: itemList(row[.steps], path: path + ".steps", row: row),
      responsible: responsible(row[.responsible], path: path + ".responsible"),
      period: period(row[.period], path: path + ".period", row: row),
      outputs: itemList(row[.outputs], path: path + ".outputs", row: row),
      outcomes: itemList(row[.outcomes], path: path + ".outcomes", row: row),
      origin: DataOrigin(path: path, span: row.span))
    measure.subMeasures = subMeasures
    return measure
  }

  /// The number in a column of its own, else `(๑)` taken off the first paragraph. Without either the measure is
  /// numbered by its place.
  private mutating func number(
    takenFrom paragraphs: inout [ImportedParagraph], index: Int, path: String, row: ImportedRow
  ) -> Located<Int> {
    let own = row[.number].first.flatMap { paragraph in
      Self.number(paragraph.whole).map { Located($0, origin: DataOrigin(path: path, span: paragraph.span)) }
    }
    if let first = paragraphs.first, let (marker, rest) = first.takingMarker(),
      let number = Self.number(of: marker, before: paragraphs.dropFirst().first, index: index)
    {
      paragraphs[0] = rest
      return own ?? Located(number, origin: DataOrigin(path: path, span: first.span))
    }
    if let own { return own }
    diagnostics.append(.inferred(.measureNumber, value: String(index + 1), at: row.span))
    return Located(index + 1, origin: DataOrigin(path: path, span: row.span))
  }

  /// `(๑)` is always a measure's number. `๑.` is one when it is the number of the place and no list goes on below.
  private static func number(
    of marker: ItemMarker, before next: ImportedParagraph?, index: Int
  ) -> Int? {
    switch marker {
    case .parenthesized(let number): return number
    case .numbered(let number):
      let nextMarker = next?.takingMarker()?.marker
      return number == index + 1 && nextMarker != .numbered(number + 1) ? number : nil
    case .dash: return nil
    }
  }

  /// A cell that is nothing but a number: `๑`, `๑.` or `(๑)`.
  private static func number(_ text: String) -> Int? {
    if let number = ThaiNumber.value(of: text) { return number }
    switch ItemMarker.take(from: text + " ก")?.marker {
    case .parenthesized(let number), .numbered(let number): return number
    case .dash, nil: return nil
    }
  }

  /// Takes the paragraphs after the first when they are numbered from 1.
  private func subMeasures(takenFrom paragraphs: inout [ImportedParagraph], path: String) -> [SubMeasure] {
    guard let common = Self.commonMarker(of: Array(paragraphs.dropFirst())), common.marker == .number else {
      return []
    }
    paragraphs = Array(paragraphs.prefix(1))
    return common.rests.enumerated().map { index, rest in
      let origin = DataOrigin(path: "\(path).subMeasures[\(index)]", span: rest.span)
      return SubMeasure(
        no: Located(index + 1, origin: DataOrigin(path: origin.path + ".no", span: origin.span)),
        title: Located(rest.whole, origin: DataOrigin(path: origin.path + ".title", span: origin.span)),
        origin: origin)
    }
  }

  private mutating func itemList(_ cell: [ImportedParagraph], path: String, row: ImportedRow) -> ItemList {
    let common = Self.commonMarker(of: cell)
    if let common, common.isRenumbered { diagnostics.append(.renumbered(path: path, at: cell[0].span)) }
    if common == nil, cell.contains(where: { $0.takingMarker() != nil }) {
      diagnostics.append(.mixedMarkers(path: path, at: cell[0].span))
    }
    let rests = common?.rests ?? cell.map { $0.writingMarker() }
    let items = rests.enumerated().map { index, rest in
      let origin = DataOrigin(path: "\(path)[\(index)]", span: rest.span)
      let lead = rest.lead.map {
        Located($0, origin: DataOrigin(path: origin.path + ".lead", span: rest.span))
      }
      return Item(lead: lead, text: Located(rest.text, origin: origin))
    }
    let span = cell.first?.span ?? row.span
    return ItemList(marker: common?.marker ?? .none, items: items, origin: DataOrigin(path: path, span: span))
  }

  /// The marker that the paragraphs of a cell share, with the paragraphs behind it.
  private struct CommonMarker {
    let marker: ListMarker
    let rests: [ImportedParagraph]
    var isRenumbered = false
  }

  /// The marker that all paragraphs share: dashes, or numbers from 1 without a gap. Nil when there is none, when they
  /// differ or when the numbering is broken: then the markers stay in the texts. Automatic numbers are a list wherever
  /// they begin: a list of a word processor counts on from cell to cell unless told otherwise.
  private static func commonMarker(of cell: [ImportedParagraph]) -> CommonMarker? {
    let taken = cell.compactMap { $0.takingMarker() }
    guard !cell.isEmpty, taken.count == cell.count else { return nil }
    let rests = taken.map(\.rest)
    if taken.allSatisfy({ $0.marker == .dash }) { return CommonMarker(marker: .dash, rests: rests) }
    let isCounting = taken.enumerated().allSatisfy { $1.marker == .numbered($0 + 1) }
    if isCounting { return CommonMarker(marker: .number, rests: rests) }
    guard cell.allSatisfy({ $0.marker != nil }), !taken.contains(where: { $0.marker == .dash }) else {
      return nil
    }
    let isFromOne = taken.enumerated().allSatisfy { $1.marker == .parenthesized($0 + 1) }
    return CommonMarker(marker: .number, rests: rests, isRenumbered: !isFromOne)
  }

  private func responsible(_ cell: [ImportedParagraph], path: String) -> [Located<String>] {
    let names = cell.flatMap { paragraph in
      DivisionNames.split(paragraph.whole).map { (name: $0, span: paragraph.span) }
    }
    return names.enumerated().map { index, entry in
      Located(entry.name, origin: DataOrigin(path: "\(path)[\(index)]", span: entry.span))
    }
  }

  private mutating func period(_ cell: [ImportedParagraph], path: String, row: ImportedRow) -> Period {
    let text = joined(cell, path, row: row)
    return Period(text: text, origin: DataOrigin(path: path, span: text.origin.span))
  }

  /// One text of paragraphs where the model has one: they are joined by spaces, and that is said.
  private mutating func joined(_ paragraphs: [ImportedParagraph], _ path: String, row: ImportedRow)
    -> Located<String>
  {
    if paragraphs.count > 1 { diagnostics.append(.joinedParagraphs(path: path, at: paragraphs[1].span)) }
    let origin = DataOrigin(path: path, span: paragraphs.first?.span ?? row.span)
    return Located(paragraphs.map { $0.writingMarker().whole }.joined(separator: " "), origin: origin)
  }

  private func text(_ paragraph: ImportedParagraph, _ path: String) -> Located<String> {
    Located(paragraph.whole, origin: DataOrigin(path: path, span: paragraph.span))
  }
}

/// The paragraphs before the first table, by what they are.
private struct Front {
  let title: [ImportedParagraph]
  let preamble: ImportedParagraph?
  let rest: [ImportedParagraph]

  /// The shortest introduction among short lines, in scalars: titles have up to 100 on a line, introductions more.
  private static let shortestPreamble = 150

  /// The lines before the first long paragraph are the title and that paragraph is the introduction. Without a long
  /// one they are the first and the second.
  init(_ paragraphs: [ImportedParagraph]) {
    let long = paragraphs.firstIndex { $0.whole.unicodeScalars.count >= Self.shortestPreamble } ?? 0
    let titleCount = min(paragraphs.count, max(1, long))
    title = Array(paragraphs.prefix(titleCount))
    preamble = paragraphs.dropFirst(titleCount).first
    rest = Array(paragraphs.dropFirst(titleCount + 1))
  }
}
