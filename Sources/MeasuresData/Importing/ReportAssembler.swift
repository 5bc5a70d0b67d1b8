import Diagnostics

/// Makes a report of what a reader of a foreign format found.
///
/// What follows from the text alone is inferred and said; the rest is left for a person to fill in.
struct ReportAssembler {
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
    let front = document.front
    let whole = DataOrigin(path: "", span: SourceSpan(file: file, utf8Range: 0..<file.utf8.count))
    let fiscalYear = fiscalYear(in: front)
    var report = Report(
      agency: agency(in: front), fiscalYear: fiscalYear,
      title: front.first.map { [text($0, "title[0]")] } ?? [],
      measures: [], origin: whole)
    report.preamble = front.dropFirst().first.map { text($0, "preamble") }
    report.baselineYear = baselineYear(in: front, fiscalYear: fiscalYear.value)
    for (index, row) in document.rows.enumerated() { report.measures.append(measure(row, index: index)) }
    for paragraph in front.dropFirst(2) + document.unplaced { diagnostics.append(.unplaced(paragraph)) }
    return report
  }

  // MARK: The head of the report

  private mutating func agency(in front: [ImportedParagraph]) -> Agency {
    let origin = DataOrigin(path: "agency", span: front.first?.span)
    guard let name = AgencyNameGuess.name(in: front.map(\.text)) else {
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
    guard let title = front.first, let year = YearsInText.years(in: title.text).last else {
      diagnostics.append(.notFound(.fiscalYear, at: front.first?.span))
      return Located(0, origin: origin)
    }
    diagnostics.append(.inferred(.fiscalYear, value: String(year), at: title.span))
    return Located(year, origin: origin)
  }

  /// The year before the fiscal year, when the introduction names it.
  private mutating func baselineYear(in front: [ImportedParagraph], fiscalYear: Int) -> Located<Int>? {
    let named = front.dropFirst().first { YearsInText.years(in: $0.text).contains(fiscalYear - 1) }
    guard let named else { return nil }
    diagnostics.append(.inferred(.baselineYear, value: String(fiscalYear - 1), at: named.span))
    return Located(fiscalYear - 1, origin: DataOrigin(path: "baselineYear", span: named.span))
  }

  // MARK: Measures

  private mutating func measure(_ row: ImportedRow, index: Int) -> Measure {
    let path = "measures[\(index)]"
    for (column, cell) in row.cells.enumerated() where cell.isEmpty {
      diagnostics.append(.emptyCell(TableHeadings.standard.texts[column], path: path, at: row.span))
    }
    var paragraphs = row.cells[0]
    let no = number(takenFrom: &paragraphs, index: index, path: path + ".no", row: row)
    let subMeasures = subMeasures(takenFrom: &paragraphs, path: path)
    var measure = Measure(
      no: no, detail: joined(paragraphs, path + ".detail", row: row),
      steps: itemList(row.cells[1], path: path + ".steps", row: row),
      responsible: responsible(row.cells[2], path: path + ".responsible"),
      period: period(row.cells[3], path: path + ".period", row: row),
      outputs: itemList(row.cells[4], path: path + ".outputs", row: row),
      outcomes: itemList(row.cells[5], path: path + ".outcomes", row: row),
      origin: DataOrigin(path: path, span: row.span))
    measure.subMeasures = subMeasures
    return measure
  }

  /// Takes `(๑)` off the first paragraph. Without it the measure is numbered by its place.
  private mutating func number(
    takenFrom paragraphs: inout [ImportedParagraph], index: Int, path: String, row: ImportedRow
  ) -> Located<Int> {
    if let first = paragraphs.first, let (marker, rest) = ItemMarker.take(from: first.text),
      case .parenthesized(let number) = marker
    {
      paragraphs[0].text = rest
      return Located(number, origin: DataOrigin(path: path, span: first.span))
    }
    diagnostics.append(.inferred(.measureNumber, value: String(index + 1), at: row.span))
    return Located(index + 1, origin: DataOrigin(path: path, span: row.span))
  }

  /// Takes the paragraphs after the first when they are numbered from 1.
  private func subMeasures(takenFrom paragraphs: inout [ImportedParagraph], path: String) -> [SubMeasure] {
    guard let (marker, rests) = Self.commonMarker(of: Array(paragraphs.dropFirst())), marker == .number else {
      return []
    }
    let numbered = Array(zip(paragraphs.dropFirst(), rests))
    paragraphs = Array(paragraphs.prefix(1))
    return numbered.enumerated().map { index, element in
      let origin = DataOrigin(path: "\(path).subMeasures[\(index)]", span: element.0.span)
      return SubMeasure(
        no: Located(index + 1, origin: DataOrigin(path: origin.path + ".no", span: origin.span)),
        title: Located(element.1, origin: DataOrigin(path: origin.path + ".title", span: origin.span)),
        origin: origin)
    }
  }

  private mutating func itemList(_ cell: [ImportedParagraph], path: String, row: ImportedRow) -> ItemList {
    let common = Self.commonMarker(of: cell)
    if common == nil, cell.contains(where: { ItemMarker.take(from: $0.text) != nil }) {
      diagnostics.append(.mixedMarkers(path: path, at: cell[0].span))
    }
    let texts = common?.rests ?? cell.map(\.text)
    let items = zip(cell, texts).enumerated().map { index, element in
      let origin = DataOrigin(path: "\(path)[\(index)]", span: element.0.span)
      return Item(lead: nil, text: Located(element.1, origin: origin))
    }
    let span = cell.first?.span ?? row.span
    return ItemList(marker: common?.marker ?? .none, items: items, origin: DataOrigin(path: path, span: span))
  }

  /// The marker that all paragraphs share, with the texts behind it: dashes, or numbers from 1 without a gap. Nil
  /// when there is none, when they differ or when the numbering is broken: then the markers stay in the texts.
  private static func commonMarker(of cell: [ImportedParagraph]) -> (marker: ListMarker, rests: [String])? {
    let taken = cell.compactMap { ItemMarker.take(from: $0.text) }
    guard !cell.isEmpty, taken.count == cell.count else { return nil }
    if taken.allSatisfy({ $0.marker == .dash }) { return (.dash, taken.map(\.rest)) }
    let isCounting = taken.enumerated().allSatisfy { $1.marker == .numbered($0 + 1) }
    return isCounting ? (.number, taken.map(\.rest)) : nil
  }

  private func responsible(_ cell: [ImportedParagraph], path: String) -> [Located<String>] {
    let names = cell.flatMap { paragraph in
      DivisionNames.split(paragraph.text).map { (name: $0, span: paragraph.span) }
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
    return Located(paragraphs.map(\.text).joined(separator: " "), origin: origin)
  }

  private func text(_ paragraph: ImportedParagraph, _ path: String) -> Located<String> {
    Located(paragraph.text, origin: DataOrigin(path: path, span: paragraph.span))
  }
}
