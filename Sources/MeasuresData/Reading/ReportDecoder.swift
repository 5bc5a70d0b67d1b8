import Diagnostics

/// Turns a tree of data into the model and notes every fault on the way.
///
/// A faulty field gives nil, and decoding goes on with the next one: all faults of a file are found in one run. For
/// the same reason a record that lacks a field it needs is decoded with a stand-in to its end before it is dropped.
struct ReportDecoder {
  private(set) var diagnostics: [Diagnostic] = []

  mutating func note(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  // MARK: Records

  /// The fields of a record; nil and a diagnostic when the node is something else.
  mutating func record<Key>(_ node: DataNode, path: String, keys: Key.Type) -> RecordFields<Key>?
  where Key: RawRepresentable<String> & CaseIterable & Hashable {
    guard case .record(let fields) = node.value else {
      note(.wrongType(expected: .record, path: path, at: node.span))
      return nil
    }
    var known: [Key] = []
    var nodes: [DataNode] = []
    known.reserveCapacity(fields.count)
    nodes.reserveCapacity(fields.count)
    var places: [SourceSpan] = []
    var unknownPlaces: [String: SourceSpan] = [:]
    for field in fields {
      let key = Key(rawValue: field.key)
      let first = key.map { key in known.firstIndex(of: key).map { places[$0] } } ?? unknownPlaces[field.key]
      if let first {
        let fieldPath = Self.path(of: field, in: path)
        note(.duplicateKey(field.key, path: fieldPath, at: field.keySpan, first: first))
      } else if let key {
        known.append(key)
        nodes.append(field.value)
        places.append(field.keySpan)
      } else {
        unknownPlaces[field.key] = field.keySpan
        let near = NearName.nearest(to: field.key, among: Key.allCases.map(\.rawValue))
        note(.unknownKey(field.key, near: near, path: Self.path(of: field, in: path), at: field.keySpan))
      }
    }
    return RecordFields(path: path, span: node.span, keys: known, nodes: nodes)
  }

  private static func path(of field: DataField, in path: String) -> String {
    path.isEmpty ? field.key : path + "." + field.key
  }

  /// Decodes the value of a field that has to be there.
  mutating func required<Key, Value>(
    _ key: Key, of record: RecordFields<Key>,
    _ decode: (inout ReportDecoder, DataNode, String) -> Value?
  ) -> Value?
  where Key: RawRepresentable<String> & Equatable {
    guard let node = record[key] else {
      let start = record.span.utf8Range.lowerBound
      let point = SourceSpan(file: record.span.file, utf8Range: start..<start)
      note(.missingField(key.rawValue, path: record.path(of: key), at: point))
      return nil
    }
    return decode(&self, node, record.path(of: key))
  }

  /// Decodes the value of a field that may be missing; one that is there has to be filled in.
  mutating func optional<Key, Value>(
    _ key: Key, of record: RecordFields<Key>,
    _ decode: (inout ReportDecoder, DataNode, String) -> Value?
  ) -> Value?
  where Key: RawRepresentable<String> & Equatable {
    record[key].flatMap { decode(&self, $0, record.path(of: key)) }
  }

  /// The elements of a field that is a list; an absent one is empty.
  mutating func list<Key, Value>(
    _ key: Key, of record: RecordFields<Key>,
    _ decode: (inout ReportDecoder, DataNode, String) -> Value?
  ) -> [Value]
  where Key: RawRepresentable<String> & Equatable {
    optional(key, of: record) { decoder, node, path in decoder.elements(node, path: path, decode) } ?? []
  }

  /// The elements of a list that holds at least one; nil when a node is no such list.
  mutating func elements<Value>(
    _ node: DataNode, path: String, _ decode: (inout ReportDecoder, DataNode, String) -> Value?
  ) -> [Value]? {
    guard case .list(let nodes) = node.value else {
      note(
        isNull(node)
          ? .emptyField(path: path, at: node.span) : .wrongType(expected: .list, path: path, at: node.span))
      return nil
    }
    guard !nodes.isEmpty else {
      note(.emptyField(path: path, at: node.span))
      return nil
    }
    return nodes.enumerated().compactMap { index, node in decode(&self, node, "\(path)[\(index)]") }
  }

  // MARK: Scalars

  /// A text that is not empty. Numbers are texts as they are written.
  mutating func text(_ node: DataNode, path: String) -> Located<String>? {
    guard case .scalar(let scalar) = node.value, scalar.kind != .boolean else {
      note(.wrongType(expected: .text, path: path, at: node.span))
      return nil
    }
    let trimmed = SpaceTrimming.trimmed(scalar.text)
    guard !trimmed.utf8.isEmpty, scalar.kind != .null else {
      note(.emptyField(path: path, at: node.span))
      return nil
    }
    guard let joined = SpaceTrimming.joiningLines(of: trimmed) else { return located(trimmed, node, path) }
    note(.lineBreakInText(path: path, at: node.span))
    return located(joined, node, path)
  }

  /// A whole number in ASCII or Thai digits, quoted or not.
  mutating func wholeNumber(_ node: DataNode, path: String) -> Located<Int>? {
    number(node, path: path, expected: .wholeNumber)
  }

  /// A year of the Buddhist era.
  mutating func year(_ node: DataNode, path: String) -> Located<Int>? {
    guard let year = number(node, path: path, expected: .year) else { return nil }
    guard BuddhistYear.range.contains(year.value) else {
      note(.notBuddhistYear(year.value, path: path, at: node.span))
      return nil
    }
    return year
  }

  /// A date of the Buddhist era.
  mutating func date(_ node: DataNode, path: String) -> Located<BuddhistDate>? {
    guard let text = text(node, path: path) else { return nil }
    guard let date = BuddhistDate(text.value) else {
      note(.invalidDate(text.value, path: path, at: node.span))
      return nil
    }
    guard BuddhistYear.range.contains(date.year) else {
      note(.notBuddhistYear(date.year, path: path, at: node.span))
      return nil
    }
    return located(date, node, path)
  }

  /// One of the names that a type knows.
  mutating func choice<Value>(_ node: DataNode, path: String) -> Located<Value>?
  where Value: RawRepresentable<String> & CaseIterable & Sendable {
    guard let text = text(node, path: path) else { return nil }
    guard let value = Value(rawValue: text.value) else {
      let choices = Value.allCases.map(\.rawValue)
      note(.unknownChoice(text.value, choices: choices, path: path, at: node.span))
      return nil
    }
    return located(value, node, path)
  }

  private mutating func number(_ node: DataNode, path: String, expected: ExpectedType) -> Located<Int>? {
    guard case .scalar(let scalar) = node.value else {
      note(.wrongType(expected: expected, path: path, at: node.span))
      return nil
    }
    guard scalar.kind != .null, !scalar.text.utf8.isEmpty else {
      note(.emptyField(path: path, at: node.span))
      return nil
    }
    guard let value = ThaiNumber.value(of: scalar.text) else {
      note(.wrongType(expected: expected, path: path, at: node.span))
      return nil
    }
    return located(value, node, path)
  }

  private func located<Value>(_ value: Value, _ node: DataNode, _ path: String) -> Located<Value> {
    Located(value, origin: DataOrigin(path: path, span: node.span))
  }

  private func isNull(_ node: DataNode) -> Bool {
    if case .scalar(let scalar) = node.value { return scalar.kind == .null }
    return false
  }
}
