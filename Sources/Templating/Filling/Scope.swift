internal import MeasuresData

/// The names that an expression can begin with: variables from the innermost outwards, then the report's fields.
struct Scope {
  private var variables: [(name: String, value: TemplateValue)] = []
  private let root: TemplateValue

  init(root: TemplateValue) { self.root = root }

  subscript(name: String) -> TemplateValue? {
    if let variable = variables.last(where: { $0.name == name }) { return variable.value }
    if case .record(let record, _) = root { return record[name] }
    return nil
  }

  /// Every name, for hints.
  var names: [String] {
    guard case .record(let record, _) = root else { return variables.map(\.name) }
    return variables.map(\.name) + record.keys
  }

  mutating func push(_ name: String, _ value: TemplateValue) { variables.append((name, value)) }
  mutating func pop(_ count: Int = 1) { variables.removeLast(count) }
}
