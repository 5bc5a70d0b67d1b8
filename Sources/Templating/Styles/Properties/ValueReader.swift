internal import DocumentModel
internal import Geometry

/// Reads the value of a declaration from left to right. White space between tokens is passed over.
struct ValueReader {
  private var tokens: ArraySlice<CSSToken>
  /// A unit that was met and is not supported, for the message.
  private(set) var unknownUnit: String?

  init(_ tokens: ArraySlice<CSSToken>) {
    self.tokens = tokens
    while self.tokens.last?.kind == .space { self.tokens.removeLast() }
    skipSpace()
  }

  var isAtEnd: Bool { tokens.isEmpty }
  /// The next token's kind.
  var next: CSSToken.Kind? { tokens.first?.kind }

  /// The only word of the value, in lower case; nil when there is more or something else.
  var soleKeyword: String? { tokens.count == 1 ? nextKeyword : nil }

  private var nextKeyword: String? {
    guard case .identifier(let word) = next else { return nil }
    return Ascii.lowercased(word)
  }

  private mutating func skipSpace() {
    while tokens.first?.kind == .space { tokens.removeFirst() }
  }

  mutating func advance() {
    if !tokens.isEmpty { tokens.removeFirst() }
    skipSpace()
  }

  /// Passes over a token when it stands here.
  mutating func skip(_ kind: CSSToken.Kind) -> Bool {
    guard next == kind else { return false }
    advance()
    return true
  }

  /// Tries a way to read, and comes back to where it began when that fails.
  mutating func attempt<Value>(_ read: (inout ValueReader) -> Value?) -> Value? {
    var copy = self
    guard let value = read(&copy) else {
      unknownUnit = copy.unknownUnit ?? unknownUnit
      return nil
    }
    self = copy
    return value
  }

  // MARK: Words

  mutating func skip(keyword: String) -> Bool {
    guard nextKeyword == keyword else { return false }
    advance()
    return true
  }

  mutating func keyword<Value>(_ table: [String: Value]) -> Computed<Value>? {
    guard let word = nextKeyword, let value = table[word] else { return nil }
    advance()
    return .fixed(value)
  }

  /// A name that the style sheet's author chose; case counts.
  mutating func identifier() -> String? {
    guard case .identifier(let name) = next else { return nil }
    advance()
    return name
  }

  mutating func string() -> String? {
    guard case .string(let text) = next else { return nil }
    advance()
    return text
  }

  // MARK: Numbers

  mutating func integer(in range: ClosedRange<Int>) -> Int? {
    guard case .number(let value, true) = next, let integer = Int(exactly: value), range.contains(integer)
    else { return nil }
    advance()
    return integer
  }

  mutating func number() -> Double? {
    guard case .number(let value, _) = next else { return nil }
    advance()
    return value
  }

  mutating func percentage() -> Double? {
    guard case .percentage(let value) = next else { return nil }
    advance()
    return value
  }

  /// A length; zero needs no unit.
  mutating func length(allowingNegative: Bool = false) -> SpecifiedLength? {
    guard let length = nextLength(), allowingNegative || !length.isNegative else { return nil }
    advance()
    return length
  }

  private mutating func nextLength() -> SpecifiedLength? {
    switch next {
    case .number(0, _): return .absolute(0)
    case .dimension(let value, let unit):
      guard let length = SpecifiedLength(value, unit: unit) else {
        unknownUnit = unit
        return nil
      }
      return length
    default: return nil
    }
  }

  mutating func points(allowingNegative: Bool = false) -> Computed<Points>? {
    length(allowingNegative: allowingNegative).map(Self.computed)
  }

  private static func computed(_ length: SpecifiedLength) -> Computed<Points> {
    if case .absolute(let points) = length { return .fixed(points) }
    return .relative { length.computed(in: $0) }
  }

  mutating func lengthOrPercentage(allowingNegative: Bool = false) -> Computed<LengthOrPercentage>? {
    if case .percentage(let value) = next, allowingNegative || value >= 0 {
      advance()
      return .fixed(.percentage(value))
    }
    return points(allowingNegative: allowingNegative)?.map { .length($0) }
  }

  /// A length, a percentage or `auto`.
  mutating func dimension(allowingNegative: Bool = false) -> Computed<Dimension>? {
    if skip(keyword: "auto") { return .fixed(.auto) }
    return lengthOrPercentage(allowingNegative: allowingNegative)?.map {
      switch $0 {
      case .length(let length): .length(length)
      case .percentage(let percentage): .percentage(percentage)
      }
    }
  }

  // MARK: Several values

  /// One to four values for top, right, bottom and left, as margins have them.
  mutating func sides<Value>(_ read: (inout ValueReader) -> Value?) -> Sides4<Value>? {
    var values: [Value] = []
    while values.count < 4, !isAtEnd {
      guard let value = read(&self) else { return nil }
      values.append(value)
    }
    guard let first = values.first else { return nil }
    let right = values.count > 1 ? values[1] : first
    return Sides4(
      top: first, right: right, bottom: values.count > 2 ? values[2] : first,
      left: values.count > 3 ? values[3] : right)
  }
}
