/// The content of a page under test: the text of each marked content, and what is wrong with the marks.
struct ReadPage {
  /// What an open marked-content sequence is.
  private enum Mark {
    case artifact
    case content(Int)
    case spelledOut
    case other
  }

  /// The text by marked-content identifier, in content order, as UTF-16.
  private(set) var texts: [Int: [UInt16]] = [:]
  /// What is wrong, in a few words each.
  private(set) var faults: [ConformanceClause: [String]] = [:]
  private let fonts: [String: ReadFont]
  private var font: ReadFont?
  private var marks: [Mark] = []
  private var stateDepth = 0

  init(_ content: [UInt8], fonts: [String: ReadFont]) {
    self.fonts = fonts
    var scanner = ContentScanner(content)
    var operandStart = 0
    while let token = scanner.next() {
      guard token == .word, !scanner.isWord("true"), !scanner.isWord("false"), !scanner.isWord("null") else {
        continue
      }
      let operands = content[operandStart..<scanner.range.lowerBound]
      execute(String(decoding: scanner.text, as: UTF8.self), operands)
      operandStart = scanner.range.upperBound
    }
    if !marks.isEmpty { add("marks are left open", to: .everythingMarked) }
  }

  private mutating func execute(_ name: String, _ operands: ArraySlice<UInt8>) {
    switch name {
    case "BMC", "BDC": open(PDFValueParser.values(of: Array(operands)))
    case "EMC":
      if marks.popLast() == nil { add("a mark is closed that was not opened", to: .everythingMarked) }
    case "Tf": font = PDFValueParser.values(of: Array(operands)).first?.name.flatMap { fonts[$0] }
    case "Tj", "TJ", "'", "\"": show(PDFValueParser.values(of: Array(operands)))
    case "q": stateDepth += 1
    case "Q": stateDepth -= 1
    case "f", "f*", "F", "S", "s", "B", "B*", "b", "b*", "sh", "Do", "EI": checkMarked()
    default:
      if !Self.operators.contains(name) { add("operator \(name)", to: .permittedOperators) }
    }
    // ISO 19005-3, 6.1.13: at most 28 levels.
    if stateDepth > 28 { add("graphics states nested deeper than 28", to: .permittedOperators) }
  }

  private mutating func open(_ operands: [PDFValue]) {
    let properties = operands.last?.dictionary ?? [:]
    if operands.first?.name == "Artifact" {
      if isInContent { add("an artifact inside of content", to: .everythingMarked) }
      marks.append(.artifact)
    } else if let identifier = properties["MCID"]?.integer {
      if isInContent || isInArtifact { add("content inside of other content", to: .everythingMarked) }
      if texts[identifier] != nil { add("identifier \(identifier) twice", to: .structureTree) }
      texts[identifier] = texts[identifier] ?? []
      marks.append(.content(identifier))
    } else if let text = properties["ActualText"]?.text {
      if !isSpelledOut { append(Array(text.utf16)) }
      marks.append(.spelledOut)
    } else {
      marks.append(.other)
    }
  }

  private mutating func show(_ operands: [PDFValue]) {
    checkMarked()
    let strings = operands.flatMap { $0.array ?? [$0] }.compactMap(\.string)
    guard let font else {
      if !strings.isEmpty { add("text without a font", to: .fontsEmbedded) }
      return
    }
    let isSpelledOut = isSpelledOut
    for string in strings {
      let text = font.show(string, isSpelledOut: isSpelledOut)
      if !isSpelledOut { append(text) }
    }
  }

  private mutating func append(_ text: [UInt16]) {
    for case .content(let identifier) in marks.reversed() {
      texts[identifier, default: []] += text
      return
    }
  }

  private mutating func checkMarked() {
    if !isInContent && !isInArtifact { add("painting outside of any mark", to: .everythingMarked) }
  }

  private var isInContent: Bool {
    marks.contains { if case .content = $0 { true } else { false } }
  }

  private var isInArtifact: Bool {
    marks.contains { if case .artifact = $0 { true } else { false } }
  }

  private var isSpelledOut: Bool {
    marks.contains { if case .spelledOut = $0 { true } else { false } }
  }

  /// Notes a fault once for each page.
  private mutating func add(_ fault: String, to clause: ConformanceClause) {
    if faults[clause]?.contains(fault) != true { faults[clause, default: []].append(fault) }
  }

  /// The operators of ISO 32000-1, annex A, that `execute` does not name.
  private static let operators: Set<String> = [
    "BI", "BT", "BX", "CS", "DP", "ET", "EX", "G", "ID", "J", "K", "M", "MP", "RG", "SC", "SCN", "T*", "TD",
    "TL", "Tc", "Td", "Tm", "Tr", "Ts", "Tw", "Tz", "W", "W*", "c", "cm", "cs", "d", "d0", "d1", "g", "gs",
    "h", "i", "j", "k", "l", "m", "n", "re", "rg", "ri", "sc", "scn", "v", "w", "y",
  ]
}
