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
      if case .default(let replacement) = filter.filter {
        if value.value.isMissing {
          guard let other = evaluate(replacement) else { return nil }
          value = other
        }
        continue
      }
      var operands: [TemplateValue] = []
      if case .calculation(let calculation) = filter.filter {
        guard let values = evaluate(calculation.operands) else { return nil }
        operands = values
      }
      switch FilterApplication(expression: expression, call: filter).apply(to: value, with: operands) {
      case .success(let result): value = result
      case .failure(let error):
        for diagnostic in error.diagnostics { report(diagnostic) }
        return nil
      }
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
    guard var value = scope[first.text] else {
      report(.unknownName(first, known: scope.names))
      return nil
    }
    for name in names.dropFirst() {
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
