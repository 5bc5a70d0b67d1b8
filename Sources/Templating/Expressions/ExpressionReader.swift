internal import Diagnostics

/// Reads expressions, conditions and directives out of decoded text.
///
/// ```
/// expression  = operand { "|" filter }
/// operand     = name { "." name } | text | integer | "true" | "false"
/// filter      = name [ "(" operand { "," operand } ")" ]
/// condition   = conjunction { "or" conjunction }
/// conjunction = negation { "and" negation }
/// negation    = "not" negation | "(" condition ")" | expression [ ( "==" | "!=" ) expression ]
/// ```
struct ExpressionReader {
  /// The deepest nesting of `not` and brackets.
  private static let depthLimit = 32
  private static let reserved: Set<String> = ["and", "or", "not", "in", "true", "false"]

  private let text: DecodedText
  private var scanner: ExpressionScanner
  private var token: ExpressionToken
  private var depth = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: DecodedText, in range: Range<Int>? = nil) {
    self.text = text
    scanner = ExpressionScanner(text.utf8, in: range ?? 0..<text.utf8.count)
    token = scanner.next()
  }

  // MARK: Whole values

  mutating func readWholeExpression() -> Expression? { whole { $0.readExpression() } }
  mutating func readWholeCondition() -> Condition? { whole { $0.readCondition() } }

  /// `measure in measures`
  mutating func readLoop() -> Loop? {
    whole { reader in
      guard let variable = reader.readVariable(), reader.accept(name: "in") else {
        return reader.fail(.loop)
      }
      return reader.readExpression().map { Loop(variable: variable, list: $0) }
    }
  }

  /// `list = measure.steps`
  mutating func readBinding() -> Binding? {
    whole { reader in
      guard let variable = reader.readVariable(), reader.accept(symbol: "=") else {
        return reader.fail(.binding)
      }
      return reader.readExpression().map { Binding(variable: variable, value: $0) }
    }
  }

  private mutating func whole<Value>(_ read: (inout ExpressionReader) -> Value?) -> Value? {
    guard let value = read(&self) else { return nil }
    return token.kind == .end ? value : fail(.endOfExpression)
  }

  private mutating func readVariable() -> Name? {
    guard case .name(let name) = token.kind, !Self.reserved.contains(name) else { return nil }
    let span = text.span(token.range)
    advance()
    return Name(text: name, span: span)
  }

  // MARK: Conditions

  private mutating func readCondition() -> Condition? {
    guard var condition = readConjunction() else { return nil }
    while accept(name: "or") {
      guard let next = readConjunction() else { return nil }
      condition = .disjunction(condition, next)
    }
    return condition
  }

  private mutating func readConjunction() -> Condition? {
    guard var condition = readNegation() else { return nil }
    while accept(name: "and") {
      guard let next = readNegation() else { return nil }
      condition = .conjunction(condition, next)
    }
    return condition
  }

  private mutating func readNegation() -> Condition? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { return fail(.lessNesting) }
    if accept(name: "not") { return readNegation().map { .negation($0) } }
    guard accept(symbol: "(") else { return readComparison() }
    guard let condition = readCondition() else { return nil }
    return accept(symbol: ")") ? condition : fail(.closingBracket)
  }

  private mutating func readComparison() -> Condition? {
    guard let left = readExpression() else { return nil }
    let isEqual = token.isSymbol("==")
    guard isEqual || token.isSymbol("!=") else { return .presence(left) }
    advance()
    guard let right = readExpression() else { return nil }
    return isEqual ? .equality(left, right) : .negation(.equality(left, right))
  }

  // MARK: Expressions

  private mutating func readExpression() -> Expression? {
    let start = token.range.lowerBound
    var end = token.range.upperBound
    guard let operand = readOperand(end: &end) else { return nil }
    var filters: [FilterCall] = []
    while accept(symbol: "|") {
      guard let filter = readFilter(end: &end) else { return nil }
      filters.append(filter)
    }
    return Expression(operand: operand, filters: filters, span: text.span(start..<end))
  }

  private mutating func readOperand(end: inout Int) -> Expression.Operand? {
    end = token.range.upperBound
    switch token.kind {
    case .text(let text): return advanced(.text(text))
    case .integer(let integer): return advanced(.integer(integer))
    case .name("true"): return advanced(.flag(true))
    case .name("false"): return advanced(.flag(false))
    default: return readPath(end: &end)
    }
  }

  private mutating func readPath(end: inout Int) -> Expression.Operand? {
    guard let first = readVariable() else { return fail(.value) }
    var names = [first]
    while token.isSymbol(".") {
      advance()
      guard case .name(let name) = token.kind else { return fail(.name) }
      names.append(Name(text: name, span: text.span(token.range)))
      end = token.range.upperBound
      advance()
    }
    return .path(names)
  }

  private mutating func readFilter(end: inout Int) -> FilterCall? {
    guard case .name(let name) = token.kind else { return fail(.filter) }
    let range = token.range
    end = range.upperBound
    advance()
    guard let arguments = readArguments(end: &end) else { return nil }
    let span = text.span(range.lowerBound..<end)
    guard Filter.names.contains(name) else {
      diagnostics.append(.unknownFilter(name, text.span(range)))
      return nil
    }
    guard let filter = Filter.make(name, arguments: arguments) else {
      diagnostics.append(.filterArguments(name, span))
      return nil
    }
    return FilterCall(filter: filter, span: span)
  }

  private mutating func readArguments(end: inout Int) -> [FilterArgument]? {
    guard accept(symbol: "(") else { return [] }
    var arguments: [FilterArgument] = []
    repeat {
      let start = token.range.lowerBound
      guard let operand = readOperand(end: &end) else { return nil }
      let span = text.span(start..<end)
      arguments.append(FilterArgument(expression: Expression(operand: operand, filters: [], span: span)))
    } while accept(symbol: ",")
    end = token.range.upperBound
    return accept(symbol: ")") ? arguments : fail(.closingBracket)
  }

  // MARK: Tokens

  private mutating func advance() { token = scanner.next() }

  private mutating func advanced<Value>(_ value: Value) -> Value {
    advance()
    return value
  }

  private mutating func accept(symbol: String) -> Bool {
    guard token.isSymbol(symbol) else { return false }
    advance()
    return true
  }

  private mutating func accept(name: String) -> Bool {
    guard token.isName(name) else { return false }
    advance()
    return true
  }

  private mutating func fail<Value>(_ expected: ExpectedInExpression) -> Value? {
    if token.kind == .unknown(isUnclosedText: true) {
      diagnostics.append(.unclosedTextInExpression(text.span(token.range)))
    } else {
      diagnostics.append(.malformedExpression(expected, text.span(token.range)))
    }
    return nil
  }
}
