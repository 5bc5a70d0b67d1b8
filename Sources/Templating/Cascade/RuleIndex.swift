/// All rules by what their subject must be, so that an element is held against few of them.
struct RuleIndex: Sendable {
  /// The rules by rank.
  let rules: [IndexedRule]
  private var byID: [String: [Int]] = [:]
  private var byClass: [String: [Int]] = [:]
  private var byType: [String: [Int]] = [:]
  private var universal: [Int] = []
  /// Whether all that a rule asks for is what the index has it under, so that it matches whatever is found there.
  private var isDecided: [Bool] = []
  /// Rules for `::before` and `::after`; few enough to try them all.
  private var pseudo: [PseudoElement: [Int]] = [:]

  init(userAgent: StyleSheet, author: [StyleSheet]) {
    rules =
      Self.ranked([userAgent], from: 0)
      + Self.ranked(author, from: userAgent.rules.reduce(0) { $0 + $1.selectors.count })
    isDecided = rules.map(\.selector.asksForOneThing)
    for index in rules.indices { add(index) }
  }

  /// The rules of one origin in cascade order: specificity, then order of appearance.
  private static func ranked(_ sheets: [StyleSheet], from first: Int) -> [IndexedRule] {
    var entries: [(specificity: Specificity, order: Int, rule: IndexedRule)] = []
    for rule in sheets.flatMap(\.rules) {
      for selector in rule.selectors {
        let indexed = IndexedRule(selector: selector, declarations: rule.declarations, rank: 0)
        entries.append((selector.specificity, entries.count, indexed))
      }
    }
    entries.sort { ($0.specificity, $0.order) < ($1.specificity, $1.order) }
    return entries.enumerated().map { offset, entry in
      var rule = entry.rule
      rule.rank = first + offset
      return rule
    }
  }

  private mutating func add(_ index: Int) {
    let selector = rules[index].selector
    if let element = selector.pseudoElement {
      pseudo[element, default: []].append(index)
    } else if let id = selector.subject.id {
      byID[id, default: []].append(index)
    } else if let name = selector.subject.classes.first {
      byClass[name, default: []].append(index)
    } else if let type = selector.subject.type {
      byType[type, default: []].append(index)
    } else {
      universal.append(index)
    }
  }

  /// Hardly an element has more rules.
  private static let usualMatches = 8

  /// The rules that match an element, by rank.
  func matches(_ element: FilledElement, ancestors: [FilledElement]) -> [Int] {
    var matched: [Int] = []
    matched.reserveCapacity(Self.usualMatches)
    func collect(_ candidates: [Int]?) {
      guard let candidates else { return }
      for index in candidates
      where isDecided[index] || rules[index].selector.matches(element, ancestors: ancestors) {
        matched.append(index)
      }
    }
    collect(universal)
    collect(byType[element.name])
    for name in element.classes { collect(byClass[name]) }
    if let id = element.id { collect(byID[id]) }
    matched.sort()
    return matched
  }

  /// The rules that match a pseudo-element of an element, by rank.
  func matches(_ part: PseudoElement, of element: FilledElement, ancestors: [FilledElement]) -> [Int] {
    guard let candidates = pseudo[part] else { return [] }
    return candidates.filter { rules[$0].selector.matches(element, ancestors: ancestors) }
  }
}
