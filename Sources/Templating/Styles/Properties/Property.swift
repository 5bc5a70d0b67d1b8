/// A property that style sheets may set: how its value is read and where it goes.
struct Property: Sendable {
  typealias Copy = @Sendable (inout StyleDraft, StyleDraft) -> Void
  typealias Path<Value> = any WritableKeyPath<StyleDraft, Value> & Sendable

  let name: String
  /// The values it takes, as documentation and hints show them.
  let values: String
  let isInherited: Bool
  /// Reads a value from its first token; nil when it is none of the supported ones.
  let read: @Sendable (inout ValueReader) -> [StyleSetter]?
  /// Copies the property from another style, for `inherit` and `initial`; a shorthand has one for each longhand.
  let copies: [(phase: StyleSetter.Phase, copy: Copy)]

  /// Setters that take the property from another style.
  func setters(from source: @escaping @Sendable (StyleContext) -> StyleDraft) -> [StyleSetter] {
    copies.map { phase, copy in StyleSetter(phase: phase) { copy(&$0, source($1)) } }
  }

  /// A property with one value of its own.
  static func longhand<Value: Sendable>(
    _ name: String, _ path: Path<Value>, values: String, isInherited: Bool = false,
    phase: StyleSetter.Phase = .others,
    read: @escaping @Sendable (inout ValueReader) -> Computed<Value>?
  ) -> Property {
    let copy: Copy = { $0[keyPath: path] = $1[keyPath: path] }
    return Property(
      name: name, values: values, isInherited: isInherited,
      read: { reader in read(&reader).map { [setter(path, $0, phase: phase)] } },
      copies: [(phase, copy)])
  }

  /// A property whose values are single words.
  static func keywords<Value: Sendable>(
    _ name: String, _ path: Path<Value>, isInherited: Bool = false,
    _ words: KeyValuePairs<String, Value>
  ) -> Property {
    let table = Dictionary(words.map { ($0.key, $0.value) }) { first, _ in first }
    let values = words.map(\.key).joined(separator: " | ")
    return longhand(name, path, values: values, isInherited: isInherited) { $0.keyword(table) }
  }

  /// A property that sets several others at once.
  static func shorthand(
    _ name: String, values: String, of longhands: [Property],
    read: @escaping @Sendable (inout ValueReader) -> [StyleSetter]?
  ) -> Property {
    Property(
      name: name, values: values, isInherited: longhands.allSatisfy(\.isInherited), read: read,
      copies: longhands.flatMap(\.copies))
  }

  /// Writes a value to its place.
  static func setter<Value: Sendable>(
    _ path: Path<Value>, _ value: Computed<Value>, phase: StyleSetter.Phase = .others
  ) -> StyleSetter {
    switch value {
    case .fixed(let fixed): StyleSetter(phase: phase) { draft, _ in draft[keyPath: path] = fixed }
    case .relative(let compute): StyleSetter(phase: phase) { $0[keyPath: path] = compute($1) }
    }
  }
}
