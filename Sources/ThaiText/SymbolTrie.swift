/// A small set of words built at run time: the words of the user and of the rules of setting.
struct SymbolTrie: Sendable {
  private var edges: [UInt64: Int] = [:]
  private var isWordEnd: [Bool] = [false]
  /// Whether some word begins with the symbol; spares nearly every look-up in `edges`.
  private var begins = [Bool](repeating: false, count: 128)

  init() {}

  /// - Parameter reversed: whether the words are entered from their end, to be matched backwards.
  init(_ words: some Sequence<String>, reversed: Bool = false) {
    for word in words {
      let symbols = SymbolText(utf8: Array(word.utf8)).symbols
      insert(reversed ? symbols.reversed() : symbols)
    }
  }

  var isEmpty: Bool { edges.isEmpty }

  mutating func insert(_ word: [Symbol]) {
    guard let first = word.first else { return }
    begins[Int(first)] = true
    var node = 0
    for symbol in word {
      let key = Self.key(node, symbol)
      if let next = edges[key] {
        node = next
      } else {
        edges[key] = isWordEnd.count
        node = isWordEnd.count
        isWordEnd.append(false)
      }
    }
    isWordEnd[node] = true
  }

  /// The ends (exclusive) of the words that begin at `start`, shortest first.
  func ends(in symbols: [Symbol], from start: Int) -> [Int] {
    guard start < symbols.count, begins[Int(symbols[start])] else { return [] }
    var found: [Int] = []
    var node = 0
    var index = start
    while index < symbols.count, let next = edges[Self.key(node, symbols[index])] {
      node = next
      index += 1
      if isWordEnd[node] { found.append(index) }
    }
    return found
  }

  /// The starts of the reversed words that end at `end` (exclusive), shortest first.
  func starts(in symbols: [Symbol], endingAt end: Int) -> [Int] {
    guard end > 0, begins[Int(symbols[end - 1])] else { return [] }
    var found: [Int] = []
    var node = 0
    var index = end
    while index > 0, let next = edges[Self.key(node, symbols[index - 1])] {
      node = next
      index -= 1
      if isWordEnd[node] { found.append(index) }
    }
    return found
  }

  /// The length of the longest word that begins at `start` and ends at or before `limit`; 0 when there is none.
  func longestMatch(in symbols: UnsafeBufferPointer<Symbol>, from start: Int, before limit: Int) -> Int {
    guard start < limit, begins[Int(symbols[start])] else { return 0 }
    var longest = 0
    var node = 0
    var index = start
    while index < limit, let next = edges[Self.key(node, symbols[index])] {
      node = next
      index += 1
      if isWordEnd[node] { longest = index - start }
    }
    return longest
  }

  /// Whether some word begins at `start`.
  func begins(in symbols: UnsafeBufferPointer<Symbol>, at start: Int) -> Bool {
    longestMatch(in: symbols, from: start, before: symbols.count) > 0
  }

  /// Whether some reversed word ends at `end` and begins at or after `start`.
  func endsWithin(_ symbols: UnsafeBufferPointer<Symbol>, at end: Int, from start: Int) -> Bool {
    guard end > start, begins[Int(symbols[end - 1])] else { return false }
    var node = 0
    var index = end
    while index > start, let next = edges[Self.key(node, symbols[index - 1])] {
      node = next
      index -= 1
      if isWordEnd[node] { return true }
    }
    return false
  }

  /// Whether some reversed word ends at `end` and begins a token: no Thai letter or full stop stands before it.
  func endsToken(in symbols: UnsafeBufferPointer<Symbol>, at end: Int) -> Bool {
    guard end > 0, begins[Int(symbols[end - 1])] else { return false }
    var node = 0
    var index = end
    while index > 0, let next = edges[Self.key(node, symbols[index - 1])] {
      node = next
      index -= 1
      if isWordEnd[node] {
        if index == 0 { return true }
        let before = symbols[index - 1]
        if !before.isThaiLetter && before != Symbols.fullStop { return true }
      }
    }
    return false
  }

  private static func key(_ node: Int, _ symbol: Symbol) -> UInt64 { UInt64(node) << 7 | UInt64(symbol) }
}
