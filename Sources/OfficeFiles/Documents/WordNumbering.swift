/// The automatic lists of a document, and how far each has counted.
final class WordNumbering: XMLHandler {
  private struct Level {
    var isBullet = false
    var isHidden = false
    var isParenthesized = false
    var start = 1
  }

  private struct ListInstance {
    var definition = ""
    /// Where levels begin anew.
    var starts: [Int: Int] = [:]
  }

  private var definitions: [String: [Int: Level]] = [:]
  private var lists: [String: ListInstance] = [:]
  private var counters: [String: [Int: Int]] = [:]
  private var begunLists: Set<String> = []

  private var definition: String?
  private var list: String?
  private var level = 0

  /// Counts a paragraph of a list and gives its marker; nil for a list that does not exist or shows none.
  func marker(list: String, level: Int) -> WordMarker? {
    guard let instance = lists[list], let format = definitions[instance.definition]?[level], !format.isHidden
    else { return nil }
    if format.isBullet { return .bullet }
    var counter = counters[instance.definition] ?? [:]
    if begunLists.insert(list).inserted, let start = instance.starts[level] { counter[level] = start - 1 }
    let number = (counter[level] ?? format.start - 1) + 1
    counter[level] = number
    for deeper in counter.keys where deeper > level { counter[deeper] = nil }
    counters[instance.definition] = counter
    return .number(number, isParenthesized: format.isParenthesized)
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    let value = attributes["val"]
    switch name {
    case "abstractNum":
      definition = attributes["abstractNumId"]
      if let definition { definitions[definition] = [:] }
    case "num":
      list = attributes["numId"]
      if let list { lists[list] = ListInstance() }
    case "abstractNumId": if let list { lists[list]?.definition = value ?? "" }
    case "lvl", "lvlOverride":
      level = attributes["ilvl"].flatMap { Int($0) } ?? 0
      if let definition { definitions[definition]?[level] = Level() }
    case "startOverride": if let list { lists[list]?.starts[level] = value.flatMap { Int($0) } }
    default: if let definition { take(name, value, definition) }
    }
  }

  private func take(_ name: String, _ value: String?, _ definition: String) {
    switch name {
    case "numFmt":
      definitions[definition]?[level]?.isBullet = value == "bullet"
      definitions[definition]?[level]?.isHidden = value == "none"
    case "lvlText":
      definitions[definition]?[level]?.isParenthesized = value?.utf8.first == UInt8(ascii: "(")
      if value?.utf8.isEmpty != false { definitions[definition]?[level]?.isHidden = true }
    case "start": definitions[definition]?[level]?.start = value.flatMap { Int($0) } ?? 1
    default: break
    }
  }

  func end(_ name: String) {
    if name == "abstractNum" { definition = nil }
    if name == "num" { list = nil }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}
