/// What an expression lacks at the place of a fault.
enum ExpectedInExpression {
  case value
  case name
  case filter
  case closingBracket
  case endOfExpression
  case lessNesting
  case loop
  case binding
}
