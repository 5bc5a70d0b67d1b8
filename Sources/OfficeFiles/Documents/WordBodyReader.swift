/// Reads the body of a document, or another part of the same kind.
final class WordBodyReader: XMLHandler {
  /// What paragraphs and tables are put into: the body, a cell, a text box.
  private final class Container {
    var blocks: [WordBlock] = []
    /// The text of a paragraph whose end was deleted: it goes on in the next one.
    var pending: WordParagraph?

    var paragraphs: [WordParagraph] {
      blocks.flatMap { block in
        switch block {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table): table.paragraphs
        }
      }
    }
  }

  private struct Table {
    var table = WordTable()
    var row = WordTableRow()
    var cell = WordTableCell()
    var isRowDeleted = false
  }

  private struct Paragraph {
    var paragraph = WordParagraph()
    var list: (name: String?, level: Int?) = (nil, nil)
    var style: String?
    var isEndDeleted = false
  }

  private struct Run {
    var isBold: Bool?
    var isComplexBold: Bool?
    var style: String?
    var isHidden = false
  }

  private(set) var asides: [WordParagraph] = []
  private(set) var trackedChangeCount = 0
  var blocks: [WordBlock] { body.blocks }
  var allParagraphs: [WordParagraph] { body.paragraphs + asides }

  private let styles: WordStyles
  private let numbering: WordNumbering
  private let body = Container()
  private var containers: [Container]
  private var tables: [Table] = []
  private var paragraphs: [Paragraph] = []
  private var run: Run?
  private var runs: [Run?] = []
  private var propertyDepth = 0
  /// How many elements are open whose content is left out: deletions, the old place of moved text, and the second
  /// form of what older programs cannot show.
  private var skippedDepth = 0
  private var isInText = false
  private var bytes: [UInt8] = []
  private var paragraphCount = 0

  init(styles: WordStyles, numbering: WordNumbering) {
    self.styles = styles
    self.numbering = numbering
    containers = [body]
  }

  func start(_ name: String, _ attributes: XMLAttributes) throws(OfficeFault) {
    if skippedDepth > 0 || Self.isSkipped(name) && propertyDepth == 0 {
      if skippedDepth == 0, name != "Fallback" { trackedChangeCount += 1 }
      skippedDepth += 1
      return
    }
    switch name {
    case "p":
      paragraphCount += 1
      guard paragraphCount <= OfficeLimits.rows else { throw .tooManyParagraphs(limit: OfficeLimits.rows) }
      paragraphs.append(Paragraph())
      runs.append(run)
      run = nil
    case "r": run = Run()
    case "pPr", "rPr", "tcPr", "trPr", "tblPr", "sectPr": propertyDepth += 1
    case "tbl": tables.append(Table())
    case "tr":
      try startRow()
    case "tc":
      update { $0.cell = WordTableCell() }
      containers.append(Container())
    case "txbxContent": containers.append(Container())
    case "t": isInText = run != nil && propertyDepth == 0
    case "ins", "moveTo": trackedChangeCount += 1
    default:
      if propertyDepth > 0 { takeProperty(name, attributes) } else { takeCharacter(name, attributes) }
    }
  }

  func end(_ name: String) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    switch name {
    case "p": endParagraph()
    case "r": run = nil
    case "pPr", "rPr", "tcPr", "trPr", "tblPr", "sectPr": propertyDepth -= 1
    case "t": endText()
    case "tc": endCell()
    case "tr":
      update { if !$0.isRowDeleted { $0.table.rows.append($0.row) } }
    case "tbl":
      if let table = tables.popLast() { containers.last?.blocks.append(.table(table.table)) }
    case "txbxContent":
      if containers.count > 1, let box = containers.popLast() { asides += box.paragraphs }
    default: break
    }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {
    if isInText, skippedDepth == 0 { bytes += text }
  }

  private static func isSkipped(_ name: String) -> Bool {
    name == "del" || name == "moveFrom" || name == "Fallback"
  }

  private func update(_ change: (inout Table) -> Void) {
    if let last = tables.indices.last { change(&tables[last]) }
  }

  private func startRow() throws(OfficeFault) {
    paragraphCount += 1
    guard paragraphCount <= OfficeLimits.rows else { throw .tooManyRows(limit: OfficeLimits.rows) }
    update {
      $0.row = WordTableRow()
      $0.isRowDeleted = false
    }
  }

  // MARK: Properties

  private func takeProperty(_ name: String, _ attributes: XMLAttributes) {
    let last = paragraphs.indices.last
    switch name {
    case "b": run?.isBold = WordToggle.isOn(attributes)
    case "bCs": run?.isComplexBold = WordToggle.isOn(attributes)
    case "vanish": run?.isHidden = WordToggle.isOn(attributes)
    case "rStyle": run?.style = attributes["val"]
    case "pStyle": if let last { paragraphs[last].style = attributes["val"] }
    case "numId": if let last { paragraphs[last].list.name = attributes["val"] }
    case "ilvl": if let last { paragraphs[last].list.level = attributes["val"].flatMap { Int($0) } }
    case "del": takeDeletionProperty()
    case "gridSpan":
      let span = attributes["val"].flatMap { Int($0) } ?? 1
      update { $0.cell.columnSpan = min(max(1, span), 64) }
    case "vMerge":
      let isStart = attributes["val"] == "restart"
      update { $0.cell.continuesCellAbove = !isStart }
    case "tblHeader":
      let isOn = WordToggle.isOn(attributes)
      update { $0.row.isHeading = isOn }
    default: break
    }
  }

  /// The end of a paragraph, or a whole row, that was deleted with changes tracked.
  private func takeDeletionProperty() {
    trackedChangeCount += 1
    if let last = paragraphs.indices.last {
      paragraphs[last].isEndDeleted = true
    } else {
      update { $0.isRowDeleted = true }
    }
  }

  // MARK: Text

  private func takeCharacter(_ name: String, _ attributes: XMLAttributes) {
    guard run != nil else { return }
    switch name {
    case "tab", "ptab": append("\t")
    case "br":
      let type = attributes["type"]
      if type != "page", type != "column" { append("\n") }
    case "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "sym":
      let code = attributes["char"].flatMap { UInt32($0, radix: 16) }
      append(String(code.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"))
    default: break
    }
  }

  private func endText() {
    guard isInText else { return }
    isInText = false
    append(String(decoding: bytes, as: UTF8.self))
    bytes.removeAll(keepingCapacity: true)
  }

  private func append(_ text: String) {
    guard let run, !run.isHidden, let last = paragraphs.indices.last else { return }
    paragraphs[last].paragraph.runs.append(text, isBold: isBold(run))
  }

  /// Thai is complex script to Word: what `bCs` says counts, and what `b` says where that is silent.
  private func isBold(_ run: Run) -> Bool {
    run.isComplexBold ?? run.isBold ?? run.style.flatMap { styles.isBold($0) }
      ?? paragraphs.last?.style.flatMap { styles.isBold($0) } ?? false
  }

  private func endParagraph() {
    guard var ended = paragraphs.popLast() else { return }
    run = runs.popLast() ?? nil
    guard let container = containers.last else { return }
    if let before = container.pending {
      var whole = before
      for run in ended.paragraph.runs { whole.runs.append(run.text, isBold: run.isBold) }
      ended.paragraph = whole
      container.pending = nil
    } else {
      ended.paragraph.marker = marker(of: ended)
    }
    if ended.isEndDeleted {
      container.pending = ended.paragraph
    } else {
      container.blocks.append(.paragraph(ended.paragraph))
    }
  }

  /// An empty paragraph of a list shows its marker too, but is no item.
  private func marker(of paragraph: Paragraph) -> WordMarker? {
    guard !paragraph.paragraph.text.utf8.isEmpty else { return nil }
    let styled = paragraph.style.flatMap { styles.list($0) }
    guard let list = paragraph.list.name ?? styled?.list else { return nil }
    return numbering.marker(list: list, level: paragraph.list.level ?? styled?.level ?? 0)
  }

  private func endCell() {
    guard containers.count > 1, let container = containers.popLast() else { return }
    let rest = container.pending.map { [$0] } ?? []
    update {
      $0.cell.paragraphs = container.paragraphs + rest
      $0.row.cells.append($0.cell)
    }
  }
}
