internal import MeasuresData

/// The names that an expression can begin with: variables from the innermost outwards, then the report's fields.
struct Scope {
  private struct Variable {
    let name: String
    let content: Content
  }

  private enum Content {
    case value(TemplateValue)
    /// What `loop` says of an item; few loops ask for it.
    case loop(index: Int, count: Int)
  }

  private var variables: [Variable] = []
  private let root: TemplateValue

  init(root: TemplateValue) { self.root = root }

  subscript(name: String) -> TemplateValue? {
    if let index = variables.lastIndex(where: { $0.name == name }) { return Self.value(of: variables[index]) }
    if case .record(let record, _) = root { return record[name] }
    return nil
  }

  /// Every name, for hints.
  var names: [String] {
    guard case .record(let record, _) = root else { return variables.map(\.name) }
    return variables.map(\.name) + record.keys
  }

  mutating func push(_ name: String, _ value: TemplateValue) {
    variables.append(Variable(name: name, content: .value(value)))
  }

  /// Makes `loop` stand for the place of an item, from 0, among those of a loop.
  mutating func pushLoop(index: Int, count: Int) {
    variables.append(Variable(name: "loop", content: .loop(index: index, count: count)))
  }

  mutating func pop(_ count: Int = 1) {
    for _ in 0..<count { variables.removeLast() }
  }

  private static func value(of variable: Variable) -> TemplateValue {
    switch variable.content {
    case .value(let value): value
    case .loop(let index, let count): loopRecord(index: index, count: count)
    }
  }

  private static func loopRecord(index: Int, count: Int) -> TemplateValue {
    let origin = DataOrigin(path: "", span: nil)
    let record = TemplateRecord(fields: [
      TemplateRecord.Field(key: "index", value: .integer(index, origin)),
      TemplateRecord.Field(key: "number", value: .integer(index + 1, origin)),
      TemplateRecord.Field(key: "isFirst", value: .flag(index == 0)),
      TemplateRecord.Field(key: "isLast", value: .flag(index == count - 1)),
      TemplateRecord.Field(key: "count", value: .integer(count, origin)),
    ])
    return .record(record, origin)
  }
}
