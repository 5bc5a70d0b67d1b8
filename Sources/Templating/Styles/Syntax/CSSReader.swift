internal import Diagnostics
internal import DocumentModel

/// Reads a style sheet: CSS Syntax Module Level 3, section 5, with its recovery from errors.
///
/// A declaration that is at fault is left out, a rule whose selector is at fault is left out, and reading goes on
/// behind it; each is a diagnostic.
struct CSSReader {
  private let text: DecodedText
  private let tokens: [CSSToken]
  private var index = 0
  private var diagnostics: [Diagnostic]
  private var sheet = StyleSheet()

  private init(_ text: DecodedText) {
    self.text = text
    (tokens, diagnostics) = CSSTokenizer.tokens(of: text)
  }

  static func read(_ file: SourceFile) -> (sheet: StyleSheet, diagnostics: [Diagnostic]) {
    let faults = Utf8Check.faults(in: file)
    guard faults.isEmpty else { return (StyleSheet(), faults) }
    return read(DecodedText(file: file))
  }

  static func read(_ text: DecodedText) -> (sheet: StyleSheet, diagnostics: [Diagnostic]) {
    var reader = CSSReader(text)
    reader.readRules(until: reader.tokens.count)
    return (reader.sheet, reader.diagnostics.inSourceOrder())
  }

  /// Reads the declarations of a `style` attribute.
  static func readDeclarations(_ text: DecodedText) -> (
    declarations: [Declaration], diagnostics: [Diagnostic]
  ) {
    var reader = CSSReader(text)
    let declarations = reader.readDeclarations(until: reader.tokens.count, of: .element)
    return (declarations, reader.diagnostics.inSourceOrder())
  }

  // MARK: Rules

  private mutating func readRules(until end: Int) {
    while index < end {
      switch tokens[index].kind {
      case .space: index += 1
      case .atKeyword(let name): readAtRule(name, until: end)
      case .delimiter("<"), .delimiter(">"): skipLegacyComment(until: end)
      default: readStyleRule(until: end)
      }
    }
  }

  /// `<!--` and `-->` may stand between rules and mean nothing.
  private mutating func skipLegacyComment(until end: Int) {
    diagnostics.append(.malformedRule(text.span(tokens[index].range)))
    index += 1
  }

  private mutating func readStyleRule(until end: Int) {
    let prelude = readPrelude(until: end)
    guard index < end, tokens[index].kind == .openCurly else {
      diagnostics.append(.ruleWithoutBlock(span(of: prelude)))
      if index < end { index += 1 }
      return
    }
    let block = readBlock(until: end)
    let (selectors, faults) = SelectorReader.read(tokens[prelude], of: text)
    diagnostics += faults
    let declarations = inBlock(block) { $0.readDeclarations(until: block.upperBound, of: .element) }
    if let selectors { sheet.rules.append(StyleRule(selectors: selectors, declarations: declarations)) }
  }

  /// Moves over what stands before a block or a semicolon.
  private mutating func readPrelude(until end: Int) -> Range<Int> {
    let start = index
    while index < end {
      switch tokens[index].kind {
      case .openCurly, .semicolon, .closeCurly: return start..<index
      default: index = indexAfterValue(at: index, until: end)
      }
    }
    return start..<index
  }

  /// Moves over a block in braces; the range of what is inside.
  private mutating func readBlock(until end: Int) -> Range<Int> {
    let open = index
    guard let close = indexOfClosing(at: open, until: end) else {
      diagnostics.append(.unclosedBlock(text.span(tokens[open].range)))
      index = end
      return open + 1..<end
    }
    index = close + 1
    return open + 1..<close
  }

  /// Reads the inside of a block and comes back to the place behind it.
  private mutating func inBlock<Value>(_ block: Range<Int>, _ read: (inout CSSReader) -> Value) -> Value {
    let after = index
    index = block.lowerBound
    defer { index = after }
    return read(&self)
  }

  /// The index behind a token, or behind the bracket that closes it.
  private func indexAfterValue(at start: Int, until end: Int) -> Int {
    guard tokens[start].closing != nil else { return start + 1 }
    return indexOfClosing(at: start, until: end).map { $0 + 1 } ?? end
  }

  /// The bracket that closes the one at `start`. Needs no recursion: open brackets are listed.
  private func indexOfClosing(at start: Int, until end: Int) -> Int? {
    guard let closing = tokens[start].closing else { return nil }
    var open = [closing]
    var index = start + 1
    while index < end {
      if let inner = tokens[index].closing {
        open.append(inner)
      } else if tokens[index].kind == open.last {
        open.removeLast()
        if open.isEmpty { return index }
      }
      index += 1
    }
    return nil
  }

  private func span(of range: Range<Int>) -> SourceSpan {
    let inner = tokens[range].drop { $0.kind == .space }
    guard let first = inner.first, let last = inner.last(where: { $0.kind != .space }) else {
      let offset =
        range.lowerBound < tokens.count ? tokens[range.lowerBound].range.lowerBound : text.utf8.count
      return text.span(offset..<offset)
    }
    return text.span(first.range.lowerBound..<last.range.upperBound)
  }

  // MARK: At-rules

  private mutating func readAtRule(_ name: String, until end: Int) {
    let keyword = index
    index += 1
    let prelude = readPrelude(until: end)
    guard index < end, tokens[index].kind == .openCurly else {
      if index < end { index += 1 }
      if name != "charset" { diagnoseAtRule(name, keyword) }
      return
    }
    let block = readBlock(until: end)
    switch name {
    case "media": readMedia(prelude, block, keyword)
    case "page": readPage(prelude, block)
    case "-measures-give-way": readGiveWay(prelude, block, keyword)
    default: diagnoseAtRule(name, keyword)
    }
  }

  private mutating func diagnoseAtRule(_ name: String, _ index: Int) {
    diagnostics.append(.unsupportedAtRule(name, text.span(tokens[index].range)))
  }

  private mutating func readMedia(_ prelude: Range<Int>, _ block: Range<Int>, _ keyword: Int) {
    switch MediaQuery.read(tokens[prelude]) {
    case .print: inBlock(block) { $0.readRules(until: block.upperBound) }
    case .other: break
    case nil: diagnostics.append(.unsupportedMediaQuery(span(of: keyword..<prelude.upperBound)))
    }
  }

  private mutating func readPage(_ prelude: Range<Int>, _ block: Range<Int>) {
    var selectors: [PageSelector] = []
    for part in tokens[prelude].split(omittingEmptySubsequences: false, whereSeparator: { $0.kind == .comma })
    {
      if let selector = Self.pageSelector(part.filter { $0.kind != .space }) {
        selectors.append(selector)
      } else {
        diagnostics.append(.unsupportedPageSelector(span(of: part.startIndex..<part.endIndex)))
      }
    }
    let content = inBlock(block) { $0.readPageBlock(until: block.upperBound) }
    for selector in selectors {
      sheet.pageRules.append(
        PageRule(selector: selector, declarations: content.declarations, marginBoxes: content.marginBoxes))
    }
  }

  /// `@-measures-give-way 25% { @step { … } @step { … } }`
  private mutating func readGiveWay(_ prelude: Range<Int>, _ block: Range<Int>, _ keyword: Int) {
    let words = tokens[prelude].filter { $0.kind != .space }
    guard words.count == 1, case .percentage(let share) = words[0].kind, (0...100).contains(share) else {
      diagnostics.append(.unsupportedGiveWay(span(of: keyword..<prelude.upperBound)))
      return
    }
    let outer = sheet
    var steps: [[StyleRule]] = []
    inBlock(block) { reader in
      while reader.index < block.upperBound {
        guard case .atKeyword("step") = reader.tokens[reader.index].kind else {
          if reader.tokens[reader.index].kind != .space {
            reader.diagnostics.append(
              .unsupportedGiveWay(reader.text.span(reader.tokens[reader.index].range)))
          }
          reader.index = reader.indexAfterValue(at: reader.index, until: block.upperBound)
          continue
        }
        reader.index += 1
        _ = reader.readPrelude(until: block.upperBound)
        guard reader.index < block.upperBound, reader.tokens[reader.index].kind == .openCurly else {
          continue
        }
        let step = reader.readBlock(until: block.upperBound)
        reader.sheet = StyleSheet()
        reader.inBlock(step) { $0.readRules(until: step.upperBound) }
        steps.append(reader.sheet.rules)
      }
    }
    sheet = outer
    sheet.giveWay = GiveWayRule(emptyShare: share / 100, steps: steps)
  }

  private static func pageSelector(_ tokens: [CSSToken]) -> PageSelector? {
    switch (tokens.first?.kind, tokens.dropFirst().map(\.kind)) {
    case (nil, []): PageSelector()
    case (.identifier(let name), []): PageSelector(name: name)
    case (.colon, [.identifier("first")]): PageSelector(isFirst: true)
    case (.identifier(let name), [.colon, .identifier("first")]): PageSelector(name: name, isFirst: true)
    default: nil
    }
  }

  private mutating func readPageBlock(until end: Int) -> PageRule {
    var rule = PageRule(selector: PageSelector())
    while index < end {
      switch tokens[index].kind {
      case .space, .semicolon: index += 1
      case .atKeyword(let name): readMarginBox(name, until: end, into: &rule)
      default:
        if let declaration = readDeclaration(until: end, of: .page) { rule.declarations.append(declaration) }
      }
    }
    return rule
  }

  private mutating func readMarginBox(_ name: String, until end: Int, into rule: inout PageRule) {
    let keyword = index
    index += 1
    _ = readPrelude(until: end)
    guard index < end, tokens[index].kind == .openCurly else {
      diagnostics.append(.ruleWithoutBlock(text.span(tokens[keyword].range)))
      if index < end { index += 1 }
      return
    }
    let block = readBlock(until: end)
    let declarations = inBlock(block) { $0.readDeclarations(until: block.upperBound, of: .marginBox) }
    if let position = MarginBoxPosition(rawValue: name) {
      rule.marginBoxes.append((position, declarations))
    } else {
      diagnostics.append(.unsupportedMarginBox(name, text.span(tokens[keyword].range)))
    }
  }

  // MARK: Declarations

  private mutating func readDeclarations(until end: Int, of subject: PropertySubject) -> [Declaration] {
    var declarations: [Declaration] = []
    while index < end {
      switch tokens[index].kind {
      case .space, .semicolon: index += 1
      default:
        if let declaration = readDeclaration(until: end, of: subject) { declarations.append(declaration) }
      }
    }
    return declarations
  }

  private mutating func readDeclaration(until end: Int, of subject: PropertySubject) -> Declaration? {
    let range = readToSemicolon(until: end)
    guard case .identifier(let written) = tokens[range.lowerBound].kind,
      let colon = tokens[range].dropFirst().firstIndex(where: { $0.kind != .space }),
      tokens[colon].kind == .colon
    else {
      diagnostics.append(.malformedDeclaration(span(of: range)))
      return nil
    }
    let nameSpan = text.span(tokens[range.lowerBound].range)
    let (value, isImportant) = Self.splitImportance(tokens[(colon + 1)..<range.upperBound])
    let reader = DeclarationReader(text: text, subject: subject, isImportant: isImportant)
    switch reader.read(Ascii.lowercased(written), nameSpan: nameSpan, value: value) {
    case .success(let declaration): return declaration
    case .failure(let error):
      diagnostics += error.diagnostics
      return nil
    }
  }

  private mutating func readToSemicolon(until end: Int) -> Range<Int> {
    let start = index
    while index < end, tokens[index].kind != .semicolon { index = indexAfterValue(at: index, until: end) }
    return start..<index
  }

  /// Takes `!important` off the end of a value.
  private static func splitImportance(
    _ value: ArraySlice<CSSToken>
  ) -> (value: ArraySlice<CSSToken>, isImportant: Bool) {
    guard let mark = value.lastIndex(where: { $0.isDelimiter("!") }) else { return (value, false) }
    let words = value[(mark + 1)...].filter { $0.kind != .space }
    guard words.count == 1, case .identifier(let word) = words[0].kind, Ascii.lowercased(word) == "important"
    else { return (value, false) }
    return (value[..<mark], true)
  }
}
