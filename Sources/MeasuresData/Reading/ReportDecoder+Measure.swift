import Diagnostics

extension ReportDecoder {
  /// All measures; their numbers have to run from 1 without gap or repetition.
  mutating func measures(_ node: DataNode, path: String) -> [Measure]? {
    let measures = elements(node, path: path) { $0.measure($1, path: $2) }
    guard let measures, case .list(let nodes) = node.value, nodes.count == measures.count else {
      return measures
    }
    checkNumbers(measures.map(\.no))
    return measures
  }

  private mutating func measure(_ node: DataNode, path: String) -> Measure? {
    guard let record = record(node, path: path, keys: Measure.Key.self) else { return nil }
    let no = required(.no, of: record) { $0.wholeNumber($1, path: $2) }
    let shortTitle = optionalText(.shortTitle, of: record)
    let title = optionalText(.title, of: record)
    let detail = required(.detail, of: record) { $0.text($1, path: $2) }
    let subMeasures = list(.subMeasures, of: record) { $0.subMeasure($1, path: $2) }
    let steps = required(.steps, of: record) { $0.itemList($1, path: $2) }
    let responsible = required(.responsible, of: record) { $0.textOrTexts($1, path: $2) }
    let period = required(.period, of: record) { $0.period($1, path: $2) }
    let outputs = required(.outputs, of: record) { $0.itemList($1, path: $2) }
    let outcomes = required(.outcomes, of: record) { $0.itemList($1, path: $2) }
    let keyFigure = optional(.keyFigure, of: record) { $0.keyFigure($1, path: $2) }
    let links = optional(.links, of: record) { $0.links($1, path: $2) }
    checkNumbers(subMeasures.map(\.no))
    guard let no, let detail, let steps, let responsible, let period, let outputs, let outcomes else {
      return nil
    }
    var measure = Measure(
      no: no, detail: detail, steps: steps, responsible: responsible, period: period, outputs: outputs,
      outcomes: outcomes, origin: record.origin)
    measure.shortTitle = shortTitle
    measure.title = title
    measure.subMeasures = subMeasures
    measure.keyFigure = keyFigure
    measure.links = links
    return measure
  }

  /// Notes a number that stands twice, and the first of each stretch that does not follow on.
  private mutating func checkNumbers(_ numbers: [Located<Int>]) {
    var first: [Int: SourceSpan?] = [:]
    var expected = 1
    for number in numbers {
      guard let span = number.origin.span else { continue }
      if let earlier = first[number.value] {
        note(.duplicateNumber(number.value, path: number.origin.path, at: span, first: earlier))
      } else if number.value != expected {
        note(.wrongNumber(number.value, expected: expected, path: number.origin.path, at: span))
      }
      first[number.value] = first[number.value] ?? span
      expected = number.value + 1
    }
  }

  private mutating func subMeasure(_ node: DataNode, path: String) -> SubMeasure? {
    guard let record = record(node, path: path, keys: SubMeasure.Key.self) else { return nil }
    let no = required(.no, of: record) { $0.wholeNumber($1, path: $2) }
    let title = required(.title, of: record) { $0.text($1, path: $2) }
    guard let no, let title else { return nil }
    return SubMeasure(no: no, title: title, origin: record.origin)
  }

  /// A list of items, a record `{marker, items}`, or one text: a single paragraph without a marker.
  private mutating func itemList(_ node: DataNode, path: String) -> ItemList? {
    let origin = DataOrigin(path: path, span: node.span)
    switch node.value {
    case .list:
      let items = elements(node, path: path) { $0.item($1, path: $2) }
      return items.map { ItemList(marker: .number, items: $0, origin: origin) }
    case .scalar:
      return item(node, path: path + "[0]").map { ItemList(marker: .none, items: [$0], origin: origin) }
    case .record:
      guard let record = record(node, path: path, keys: ItemList.Key.self) else { return nil }
      let marker: Located<ListMarker>? = optional(.marker, of: record) { $0.choice($1, path: $2) }
      // Items are addressed by the list itself: `measures[5].outcomes[0]` in every form.
      let items = required(.items, of: record) { decoder, node, _ in
        decoder.elements(node, path: path) { $0.item($1, path: $2) }
      }
      return items.map { ItemList(marker: marker?.value ?? .number, items: $0, origin: origin) }
    }
  }

  /// A text, or a record `{lead, text}`. The text keeps the path of the item.
  private mutating func item(_ node: DataNode, path: String) -> Item? {
    switch node.value {
    case .scalar: return text(node, path: path).map { Item(lead: nil, text: $0) }
    case .list:
      note(.wrongType(expected: .item, path: path, at: node.span))
      return nil
    case .record:
      guard let record = record(node, path: path, keys: Item.Key.self) else { return nil }
      let lead = optionalText(.lead, of: record)
      let text = required(.text, of: record) { decoder, node, _ in decoder.text(node, path: path) }
      return text.map { Item(lead: lead, text: $0) }
    }
  }

  /// A text, or a record `{text, from, to}`.
  private mutating func period(_ node: DataNode, path: String) -> Period? {
    if case .scalar = node.value {
      return text(node, path: path).map { Period(text: $0, origin: $0.origin) }
    }
    guard let record = record(node, path: path, keys: Period.Key.self) else { return nil }
    let text = required(.text, of: record) { $0.text($1, path: $2) }
    let from = optionalDate(.from, of: record)
    let to = optionalDate(.to, of: record)
    guard let text else { return nil }
    var period = Period(text: text, origin: record.origin)
    period.from = from
    period.to = to
    return period
  }

  /// A text, or a record `{value, unit, label}`.
  private mutating func keyFigure(_ node: DataNode, path: String) -> KeyFigure? {
    if case .scalar = node.value {
      return text(node, path: path).map { KeyFigure(value: $0, origin: $0.origin) }
    }
    guard let record = record(node, path: path, keys: KeyFigure.Key.self) else { return nil }
    let value = required(.value, of: record) { $0.text($1, path: $2) }
    let unit = optionalText(.unit, of: record)
    let label = optionalText(.label, of: record)
    guard let value else { return nil }
    var figure = KeyFigure(value: value, origin: record.origin)
    figure.unit = unit
    figure.label = label
    return figure
  }

  private mutating func links(_ node: DataNode, path: String) -> MeasureLinks? {
    guard let record = record(node, path: path, keys: MeasureLinks.Key.self) else { return nil }
    var links = MeasureLinks(origin: record.origin)
    links.indicators = list(.indicators, of: record) { $0.wholeNumber($1, path: $2) }
    links.issues = list(.issues, of: record) { $0.text($1, path: $2) }
    links.oit = list(.oit, of: record) { $0.text($1, path: $2) }
    return links
  }
}
