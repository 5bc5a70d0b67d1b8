import Diagnostics
import MeasuresData

/// A tree of data that is put together field by field, and read like a data file.
struct ReportDraft {
  private final class Branch {
    var text: (text: String, span: SourceSpan)?
    var keys: [String] = []
    var fields: [String: Branch] = [:]
    var items: [Int: Branch] = [:]
    let span: SourceSpan

    init(span: SourceSpan) { self.span = span }
  }

  private let root: Branch
  private let file: SourceFile
  private(set) var diagnostics: [Diagnostic] = []

  init(file: SourceFile) {
    self.file = file
    root = Branch(span: SourceSpan(file: file, utf8Range: 0..<0))
  }

  mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Sets a field. Damage of the text is repaired and told as in every data file; a field that is set a second time is
  /// told and keeps its first value.
  mutating func set(_ path: [FieldStep], to text: String, at span: SourceSpan) {
    let clean = TextHygiene.clean(text)
    let start = span.utf8Range.lowerBound
    for fault in clean.faults {
      let range = (start + fault.utf8Range.lowerBound)..<(start + fault.utf8Range.upperBound)
      let isInside = range.upperBound <= span.utf8Range.upperBound
      diagnostics.append(
        fault.diagnostic(at: isInside ? SourceSpan(file: span.file, utf8Range: range) : span))
    }
    let branch = branch(path, at: span)
    if let first = branch.text {
      diagnostics.append(.fieldSetTwice(path.path, at: span, first: first.span))
    } else {
      branch.text = (clean.text, span)
    }
  }

  /// Makes sure that a record is there, though it may hold nothing.
  mutating func open(_ path: [FieldStep], at span: SourceSpan) { _ = branch(path, at: span) }

  /// How many entries a list has so far.
  func count(_ path: [FieldStep]) -> Int { found(path)?.items.count ?? 0 }

  /// Where a field or record that is there was read; nil for one that is not.
  func span(_ path: [FieldStep]) -> SourceSpan? { found(path)?.span }

  private func found(_ path: [FieldStep]) -> Branch? {
    path.reduce(root as Branch?) { branch, step in
      switch step {
      case .key(let key): branch?.fields[key]
      case .index(let index): branch?.items[index]
      }
    }
  }

  /// The report and all that is to be said about it, in the order of the file.
  func report() -> (report: Report?, diagnostics: [Diagnostic]) {
    let tree = DataTree(root: Self.node(root), diagnostics: diagnostics)
    return ReportReader.read(tree, of: file)
  }

  private func branch(_ path: [FieldStep], at span: SourceSpan) -> Branch {
    var branch = root
    for step in path {
      switch step {
      case .key(let key):
        if let next = branch.fields[key] {
          branch = next
        } else {
          let next = Branch(span: span)
          branch.keys.append(key)
          branch.fields[key] = next
          branch = next
        }
      case .index(let index):
        let next = branch.items[index] ?? Branch(span: span)
        branch.items[index] = next
        branch = next
      }
    }
    return branch
  }

  /// The depth is that of a path, which is short. Entries of a list move up where numbers are left out.
  private static func node(_ branch: Branch) -> DataNode {
    if let (text, span) = branch.text {
      return DataNode(.scalar(DataScalar(text: text, kind: .string, style: .plain)), span: span)
    }
    if !branch.items.isEmpty {
      return DataNode(
        .list(branch.items.sorted { $0.key < $1.key }.map { node($0.value) }), span: branch.span)
    }
    let fields = branch.keys.compactMap { key in
      branch.fields[key].map { DataField(key: key, keySpan: $0.span, value: node($0)) }
    }
    return DataNode(.record(fields), span: branch.span)
  }
}
