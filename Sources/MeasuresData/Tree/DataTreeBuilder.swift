import Diagnostics

/// Builds a data tree from the events of a reader, without recursion and with a limit on depth.
///
/// The readers of YAML and JSON feed it in file order. Texts are cleaned here, so that every format gives the same
/// diagnostics for damaged text.
struct DataTreeBuilder {
  /// Nesting beyond this is diagnosed and not read. The deepest path of the model has seven levels.
  static let depthLimit = 64
  /// The most values of one file; a report of a thousand pages has a tenth of them. More would only fill the memory.
  static let valueLimit = 500_000

  private enum Collection {
    case list([DataNode])
    case record([DataField], pending: (key: String, span: SourceSpan)?)
  }

  private struct Open {
    let start: Int
    var collection: Collection
  }

  private let file: SourceFile
  private var open: [Open] = []
  private(set) var root: DataNode?
  private var valueCount = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
  }

  /// Whether there are more values than any report has.
  var isAtValueLimit: Bool { valueCount >= Self.valueLimit }

  /// Whether a further collection would be nested too deeply.
  var isAtDepthLimit: Bool { open.count >= Self.depthLimit }

  mutating func note(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func beginList(at start: Int) {
    open.append(Open(start: start, collection: .list([])))
  }

  mutating func beginRecord(at start: Int) {
    open.append(Open(start: start, collection: .record([], pending: nil)))
  }

  /// Closes the collection opened last.
  mutating func end(at end: Int) {
    guard let closed = open.popLast() else { return }
    let span = SourceSpan(file: file, utf8Range: closed.start..<max(closed.start, end))
    switch closed.collection {
    case .list(let items): add(DataNode(.list(items), span: span))
    case .record(let fields, _): add(DataNode(.record(fields), span: span))
    }
  }

  /// Adds a scalar whose text stands undecoded in `range` of the file.
  mutating func addScalar(_ text: String, kind: DataScalar.Kind, style: DataScalar.Style, range: Range<Int>) {
    let span = SourceSpan(file: file, utf8Range: range)
    let clean = TextHygiene.clean(text)
    let scalar = DataScalar(text: clean.text, kind: kind, style: style)
    if !clean.faults.isEmpty {
      let locator = ScalarLocator(span: span, text: text, style: style)
      diagnostics += clean.faults.map { $0.diagnostic(at: locator.span(ofText: $0.utf8Range)) }
    }
    add(DataNode(.scalar(scalar), span: span))
  }

  private mutating func add(_ node: DataNode) {
    valueCount += 1
    guard let last = open.indices.last else {
      root = node
      return
    }
    switch open[last].collection {
    case .list(var items):
      // The array leaves its enum case while it grows, so that it is not copied.
      open[last].collection = .list([])
      items.append(node)
      open[last].collection = .list(items)
    case .record(var fields, let pending?):
      open[last].collection = .record([], pending: nil)
      fields.append(DataField(key: pending.key, keySpan: pending.span, value: node))
      open[last].collection = .record(fields, pending: nil)
    case .record(let fields, nil):
      open[last].collection = .record(fields, pending: key(from: node))
    }
  }

  private mutating func key(from node: DataNode) -> (key: String, span: SourceSpan) {
    if case .scalar(let scalar) = node.value { return (scalar.text, node.span) }
    diagnostics.append(.keyNotText(at: node.span))
    return ("", node.span)
  }
}
