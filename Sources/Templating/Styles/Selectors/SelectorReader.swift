internal import Diagnostics

/// Reads a list of selectors.
struct SelectorReader {
  private let text: DecodedText
  private var tokens: ArraySlice<CSSToken>
  private var diagnostics: [Diagnostic] = []
  /// Compounds read so far with the combinator before each.
  private var compounds: [(compound: CompoundSelector, combinator: Selector.Combinator?)] = []
  private var pseudoElement: PseudoElement?

  private init(_ tokens: ArraySlice<CSSToken>, of text: DecodedText) {
    self.tokens = tokens
    self.text = text
  }

  /// The selectors; nil when one of them is at fault, since then the whole rule is void.
  static func read(
    _ tokens: ArraySlice<CSSToken>, of text: DecodedText
  ) -> (selectors: [Selector]?, diagnostics: [Diagnostic]) {
    var selectors: [Selector] = []
    var diagnostics: [Diagnostic] = []
    for part in tokens.split(omittingEmptySubsequences: false, whereSeparator: { $0.kind == .comma }) {
      var reader = SelectorReader(trimmingSpace(part), of: text)
      if let selector = reader.readSelector(fallback: tokens) { selectors.append(selector) }
      diagnostics += reader.diagnostics
    }
    return (diagnostics.isEmpty ? selectors : nil, diagnostics)
  }

  private static func trimmingSpace(_ tokens: ArraySlice<CSSToken>) -> ArraySlice<CSSToken> {
    var tokens = tokens
    while tokens.first?.kind == .space { tokens.removeFirst() }
    while tokens.last?.kind == .space { tokens.removeLast() }
    return tokens
  }

  private mutating func readSelector(fallback: ArraySlice<CSSToken>) -> Selector? {
    guard !tokens.isEmpty else {
      let range = fallback.first?.range ?? 0..<0
      diagnostics.append(.emptySelector(text.span(range)))
      return nil
    }
    var combinator: Selector.Combinator?
    repeat {
      guard let compound = readCompound() else { return nil }
      compounds.append((compound, combinator))
      combinator = readCombinator()
    } while combinator != nil && diagnostics.isEmpty
    return diagnostics.isEmpty ? assembled : nil
  }

  private var assembled: Selector? {
    guard let subject = compounds.last else { return nil }
    var ancestors: [Selector.Ancestor] = []
    for index in stride(from: compounds.count - 1, to: 0, by: -1) {
      ancestors.append(
        Selector.Ancestor(
          compound: compounds[index - 1].compound, combinator: compounds[index].combinator ?? .descendant))
    }
    return Selector(subject: subject.compound, ancestors: ancestors, pseudoElement: pseudoElement)
  }

  private mutating func readCombinator() -> Selector.Combinator? {
    guard let first = tokens.first else { return nil }
    var hasSpace = false
    while tokens.first?.kind == .space {
      tokens.removeFirst()
      hasSpace = true
    }
    if let next = tokens.first, next.isDelimiter(">") {
      tokens.removeFirst()
      while tokens.first?.kind == .space { tokens.removeFirst() }
      return .child
    }
    if let next = tokens.first, next.isDelimiter("+") || next.isDelimiter("~") || !hasSpace {
      diagnostics.append(.unsupportedSelector(slice(next), text.span(next.range)))
      return nil
    }
    return first.kind == .space ? .descendant : nil
  }

  private mutating func readCompound() -> CompoundSelector? {
    var compound = CompoundSelector()
    let start = tokens.startIndex
    while let token = tokens.first, pseudoElement == nil || token.kind == .colon {
      guard readPart(token, isFirst: tokens.startIndex == start, into: &compound) else { break }
    }
    guard diagnostics.isEmpty else { return nil }
    guard tokens.startIndex > start else {
      let token = tokens.first
      let range = token?.range ?? (text.utf8.count..<text.utf8.count)
      diagnostics.append(.unsupportedSelector(token.map(slice) ?? "", text.span(range)))
      return nil
    }
    return compound
  }

  /// Reads one simple selector; false when none stands here.
  private mutating func readPart(
    _ token: CSSToken, isFirst: Bool, into compound: inout CompoundSelector
  ) -> Bool {
    switch token.kind {
    case .identifier(let name) where isFirst: compound.type = Ascii.lowercased(name)
    case .hash(let id): compound.id = id
    case .delimiter("*") where isFirst: break
    case .delimiter("."): return readClass(token, into: &compound)
    case .openSquare: return readAttribute(into: &compound)
    case .colon: return readPseudo(token, into: &compound)
    default: return false
    }
    tokens.removeFirst()
    return true
  }

  private mutating func readClass(_ token: CSSToken, into compound: inout CompoundSelector) -> Bool {
    tokens.removeFirst()
    guard case .identifier(let name) = tokens.first?.kind else {
      diagnostics.append(.unsupportedSelector(".", text.span(token.range)))
      return true
    }
    tokens.removeFirst()
    compound.classes.append(name)
    return true
  }

  private mutating func readAttribute(into compound: inout CompoundSelector) -> Bool {
    let open = tokens.removeFirst()
    let inner = tokens.prefix { $0.kind != .closeSquare }
    tokens = tokens[inner.endIndex...].dropFirst()
    guard let attribute = Self.attribute(inner.filter { $0.kind != .space }) else {
      let end = inner.last?.range.upperBound ?? open.range.upperBound
      let range = open.range.lowerBound..<end
      diagnostics.append(.unsupportedSelector(string(range), text.span(range)))
      return true
    }
    compound.attributes.append(attribute)
    return true
  }

  private static func attribute(
    _ tokens: [CSSToken]
  ) -> (name: String, test: CompoundSelector.AttributeTest)? {
    guard case .identifier(let name) = tokens.first?.kind else { return nil }
    if tokens.count == 1 { return (name, .exists) }
    let value: String
    switch tokens.last?.kind {
    case .string(let text), .identifier(let text): value = text
    default: return nil
    }
    switch tokens[1..<(tokens.count - 1)].map(\.kind) {
    case [.delimiter("=")]: return (name, .equals(value))
    case [.delimiter("~"), .delimiter("=")]: return (name, .includes(value))
    case [.delimiter("^"), .delimiter("=")]: return (name, .begins(value))
    default: return nil
    }
  }

  private mutating func readPseudo(_ colon: CSSToken, into compound: inout CompoundSelector) -> Bool {
    tokens.removeFirst()
    let isElement = tokens.first?.kind == .colon
    if isElement { tokens.removeFirst() }
    let token = tokens.popFirst()
    let range = colon.range.lowerBound..<(token?.range.upperBound ?? colon.range.upperBound)
    if isElement, case .identifier(let name) = token?.kind,
      let element = PseudoElement(rawValue: Ascii.lowercased(name))
    {
      pseudoElement = element
    } else if !isElement, case .identifier(let name) = token?.kind,
      let pseudoClass = CompoundSelector.PseudoClass(rawValue: Ascii.lowercased(name))
    {
      compound.pseudoClasses.append(pseudoClass)
    } else {
      diagnostics.append(.unsupportedSelector(string(range), text.span(range)))
      tokens = []
    }
    return true
  }

  private func slice(_ token: CSSToken) -> String { string(token.range) }
  private func string(_ range: Range<Int>) -> String { String(decoding: text.utf8[range], as: UTF8.self) }
}
