/// What of the styles of a document is needed: bold type and lists.
final class WordStyles: XMLHandler {
  private struct Style {
    var base: String?
    var isBold: Bool?
    var list: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]
  private var current: String?
  private var isInRunProperties = false

  /// Whether text in a style is bold; nil when the style does not say.
  func isBold(_ style: String) -> Bool? { first(style) { $0.isBold } }

  /// The list that paragraphs in a style belong to.
  func list(_ style: String) -> (list: String, level: Int)? {
    first(style) { $0.list }.map { ($0, first(style) { $0.level } ?? 0) }
  }

  /// Looks a style and those it is based on through; a loop among them ends at ten.
  private func first<Value>(_ style: String, _ value: (Style) -> Value?) -> Value? {
    var name: String? = style
    for _ in 0..<10 {
      guard let known = name.flatMap({ styles[$0] }) else { return nil }
      if let value = value(known) { return value }
      name = known.base
    }
    return nil
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    if name == "style" {
      current = attributes["styleId"]
      if let current { styles[current] = Style() }
    }
    guard let current else { return }
    switch name {
    case "basedOn": styles[current]?.base = attributes["val"]
    case "rPr": isInRunProperties = true
    case "b", "bCs": if isInRunProperties { styles[current]?.isBold = WordToggle.isOn(attributes) }
    case "numId": styles[current]?.list = attributes["val"]
    case "ilvl": styles[current]?.level = attributes["val"].flatMap { Int($0) }
    default: break
    }
  }

  func end(_ name: String) {
    if name == "rPr" { isInRunProperties = false }
    if name == "style" { current = nil }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {}
}

/// Properties that are on by being there (ECMA-376 part 1, 17.17.4, ST_OnOff).
enum WordToggle {
  static func isOn(_ attributes: XMLAttributes) -> Bool {
    switch attributes["val"] {
    case "0", "false", "off": false
    default: true
    }
  }
}
