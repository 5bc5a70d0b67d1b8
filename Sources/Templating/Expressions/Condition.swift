internal import Diagnostics

/// What `data-if` asks.
indirect enum Condition: Sendable {
  /// Whether there is a value: see `TemplateValue.isPresent`.
  case presence(Expression)
  case equality(Expression, Expression)
  case negation(Condition)
  case conjunction(Condition, Condition)
  case disjunction(Condition, Condition)
}
