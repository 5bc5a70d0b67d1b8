internal import Diagnostics
internal import MeasuresData

extension TemplateFiller {
  /// Whether a condition holds; a condition with a fault does not.
  mutating func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .presence(let expression): evaluate(expression)?.value.isPresent ?? false
    case .equality(let first, let second): areEqual(first, second)
    case .negation(let condition): !holds(condition)
    case .conjunction(let first, let second): holds(first) && holds(second)
    case .disjunction(let first, let second): holds(first) || holds(second)
    }
  }

  private mutating func areEqual(_ first: Expression, _ second: Expression) -> Bool {
    guard let left = evaluate(first), let right = evaluate(second) else { return false }
    return left.value.equals(right.value)
  }

  /// The value of an expression; nil after reporting a fault in it.
  mutating func evaluate(_ expression: Expression) -> EvaluatedValue? {
    guard let operand = evaluate(expression.operand, in: expression) else { return nil }
    var value = EvaluatedValue(operand)
    for filter in expression.filters {
      guard let changed = apply(filter, to: value, in: expression) else { return nil }
      value = changed
    }
    return value
  }

  private mutating func evaluate(_ expressions: [Expression]) -> [TemplateValue]? {
    var values: [TemplateValue] = []
    for expression in expressions {
      guard let value = evaluate(expression) else { return nil }
      values.append(value.value)
    }
    return values
  }

  /// Filters that look at more than their value are applied here, the others by ``FilterApplication``.
  private mutating func apply(
    _ call: FilterCall, to value: EvaluatedValue, in expression: Expression
  ) -> EvaluatedValue? {
    let application = FilterApplication(expression: expression, call: call)
    let result: Result<EvaluatedValue, DiagnosticsError>
    switch call.filter {
    case .default(let replacement):
      return value.value.isMissing ? evaluate(replacement) : value
    case .range(let end):
      guard let end = evaluate(end) else { return nil }
      result = application.range(from: value, to: end)
    case .all(let path):
      guard case .list(let items, let origin) = value.value else {
        result = application.apply(to: value)
        break
      }
      guard let gathered = gather(path, from: items) else { return nil }
      return EvaluatedValue(.list(gathered, origin))
    case .calculation(let calculation):
      guard let operands = evaluate(calculation.operands) else { return nil }
      result = application.apply(to: value, with: operands)
    default: result = application.apply(to: value)
    }
    switch result {
    case .success(let changed): return changed
    case .failure(let error):
      for diagnostic in error.diagnostics { report(diagnostic) }
      return nil
    }
  }

  /// What stands at a path of each item: absent values are left out, lists are taken apart.
  private mutating func gather(_ path: [Name], from items: [TemplateValue]) -> [TemplateValue]? {
    var gathered: [TemplateValue] = []
    for item in items {
      guard let value = value(at: path[...], of: item) else { return nil }
      switch value {
      case .none: continue
      case .list(let inner, _): gathered += inner
      default: gathered.append(value)
      }
    }
    return gathered
  }

  private mutating func evaluate(_ operand: Expression.Operand, in expression: Expression) -> TemplateValue? {
    let origin = DataOrigin(path: "", span: expression.span)
    switch operand {
    case .path(let names): return value(at: names)
    case .text(let text): return .text(text, origin)
    case .integer(let integer): return .integer(integer, origin)
    case .flag(let flag): return .flag(flag)
    }
  }

  /// Walks a path. A field of an absent record is absent.
  private mutating func value(at names: [Name]) -> TemplateValue? {
    guard let first = names.first else { return nil }
    guard let value = scope[first.text] else {
      report(.unknownName(first, known: scope.names))
      return nil
    }
    return self.value(at: names.dropFirst(), of: value)
  }

  /// Walks a path that begins at a value.
  private mutating func value(at names: ArraySlice<Name>, of start: TemplateValue) -> TemplateValue? {
    var value = start
    for name in names {
      switch value {
      case .none: return value
      case .record(let record, _):
        guard let field = record[name.text] else {
          report(.unknownName(name, known: record.keys))
          return nil
        }
        value = field
      default:
        report(.notARecord(name, value))
        return nil
      }
    }
    return value
  }
}
