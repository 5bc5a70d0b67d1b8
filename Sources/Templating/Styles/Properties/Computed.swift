/// A value as written: fixed, or known once the fonts of the element and its parent are.
enum Computed<Value: Sendable>: Sendable {
  case fixed(Value)
  case relative(@Sendable (StyleContext) -> Value)

  func value(in context: StyleContext) -> Value {
    switch self {
    case .fixed(let value): value
    case .relative(let compute): compute(context)
    }
  }

  func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Computed<Other> {
    switch self {
    case .fixed(let value): .fixed(transform(value))
    case .relative(let compute): .relative { transform(compute($0)) }
    }
  }
}
