/// A small set of words built at run time: the words of the user and of the rules of setting.
struct SymbolTrie: Sendable {
  /// A beginning of words; those that go on from it in different ways form a list.
  private struct Node {
    let symbol: Symbol
    var isWordEnd = false
    /// The first beginning that goes on from this one, and the next that goes on from where this one does; 0 for none.
    var firstChild = 0
    var nextSibling = 0
  }

  /// The first stands for the empty beginning.
  private var nodes = [Node(symbol: 0)]
  /// The node of each first symbol; 0 where no word begins with it.
  private var firstNodes = [Int](repeating: 0, count: 128)

  init() {}

  /// - Parameter reversed: whether the words are entered from their end, to be matched backwards.
  init(_ words: some Sequence<String>, reversed: Bool = false) {
    for word in words {
      let symbols = SymbolText(utf8: Array(word.utf8)).symbols
      insert(reversed ? symbols.reversed() : symbols)
    }
  }

  var isEmpty: Bool { nodes.count == 1 }

  /// Whether some word of two symbols or more begins at `start`, by the first two.
  @inline(__always)
  func mayBegin(in symbols: [Symbol], at start: Int) -> Bool {
    guard start + 1 < symbols.count, let node = step(0, symbols[start]) else { return false }
    return step(node, symbols[start + 1]) != nil
  }

  mutating func insert(_ word: [Symbol]) {
    guard !word.isEmpty else { return }
    var node = 0
    for symbol in word { node = step(node, symbol) ?? append(symbol, after: node) }
    nodes[node].isWordEnd = true
  }

  private mutating func append(_ symbol: Symbol, after node: Int) -> Int {
    let new = nodes.count
    nodes.append(Node(symbol: symbol, nextSibling: nodes[node].firstChild))
    nodes[node].firstChild = new
    if node == 0 { firstNodes[Int(symbol)] = new }
    return new
  }

  /// The node of a beginning that goes on with a symbol.
  @inline(__always)
  private func step(_ node: Int, _ symbol: Symbol) -> Int? {
    var next = node == 0 ? firstNodes[Int(symbol)] : nodes[node].firstChild
    while next != 0 {
      if nodes[next].symbol == symbol { return next }
      next = nodes[next].nextSibling
    }
    return nil
  }

  /// The ends (exclusive) of the words that begin at `start`, shortest first.
  func ends(in symbols: [Symbol], from start: Int) -> [Int] {
    var found: [Int] = []
    var node = 0
    var index = start
    while index < symbols.count, let next = step(node, symbols[index]) {
      node = next
      index += 1
      if nodes[node].isWordEnd { found.append(index) }
    }
    return found
  }

  /// The starts of the reversed words that end at `end` (exclusive), shortest first.
  func starts(in symbols: [Symbol], endingAt end: Int) -> [Int] {
    var found: [Int] = []
    var node = 0
    var index = end
    while index > 0, let next = step(node, symbols[index - 1]) {
      node = next
      index -= 1
      if nodes[node].isWordEnd { found.append(index) }
    }
    return found
  }

  /// The length of the longest word that begins at `start` and ends at or before `limit`; 0 when there is none.
  func longestMatch(in symbols: UnsafeBufferPointer<Symbol>, from start: Int, before limit: Int) -> Int {
    var longest = 0
    var node = 0
    var index = start
    while index < limit, let next = step(node, symbols[index]) {
      node = next
      index += 1
      if nodes[node].isWordEnd { longest = index - start }
    }
    return longest
  }

  /// Whether some word begins at `start`.
  func begins(in symbols: UnsafeBufferPointer<Symbol>, at start: Int) -> Bool {
    longestMatch(in: symbols, from: start, before: symbols.count) > 0
  }

  /// Whether some reversed word ends at `end` and begins at or after `start`.
  func endsWithin(_ symbols: UnsafeBufferPointer<Symbol>, at end: Int, from start: Int) -> Bool {
    var node = 0
    var index = end
    while index > start, let next = step(node, symbols[index - 1]) {
      node = next
      index -= 1
      if nodes[node].isWordEnd { return true }
    }
    return false
  }

  /// Whether some reversed word ends at `end` and begins a token: no Thai letter or full stop stands before it.
  func endsToken(in symbols: UnsafeBufferPointer<Symbol>, at end: Int) -> Bool {
    var node = 0
    var index = end
    while index > 0, let next = step(node, symbols[index - 1]) {
      node = next
      index -= 1
      if nodes[node].isWordEnd {
        if index == 0 { return true }
        let before = symbols[index - 1]
        if !before.isThaiLetter && before != Symbols.fullStop { return true }
      }
    }
    return false
  }
}
