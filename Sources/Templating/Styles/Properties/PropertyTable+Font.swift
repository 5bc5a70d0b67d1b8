internal import DocumentModel
internal import Geometry

extension PropertyTable {
  /// How letters look; all inherited.
  static let fontProperties: [Property] = [
    fontFamily, fontSize, fontWeight, fontStyle, lineHeight,
    .shorthand(
      "font", values: "<style> <weight> <size>/<line-height> <family>",
      of: [fontStyle, fontWeight, fontSize, lineHeight, fontFamily]
    ) { $0.font() },
    .keywords(
      "font-size-adjust", \.style.text.fontSizeAdjust, isInherited: true,
      ["from-font": .fromFont, "none": .none]),
    .longhand(
      "font-feature-settings", \.style.text.features, values: "normal | \"tag\" <integer>, …",
      isInherited: true
    ) { $0.fontFeatures() },
    .longhand(
      "letter-spacing", \.style.text.letterSpacing, values: "normal | <length>", isInherited: true
    ) { reader in
      reader.keyword(["normal": 0]) ?? reader.points(allowingNegative: true)
    },
    .longhand("color", \.style.text.color, values: "<color> | currentcolor", isInherited: true) {
      $0.textColor()
    },
    .keywords("text-decoration", \.style.box.isUnderlined, ["none": false, "underline": true]),
  ]

  private static let fontFamily = Property.longhand(
    "font-family", \.style.text.fontFamilies, values: "<name>, <name> …", isInherited: true
  ) { $0.fontFamilies() }

  private static let fontSize = Property.longhand(
    "font-size", \.style.text.fontSize, values: "<length> | <percentage>", isInherited: true,
    phase: .fontSize
  ) { $0.fontSize() }

  private static let fontWeight = Property.longhand(
    "font-weight", \.style.text.fontWeight, values: "normal | bold | 100 … 900", isInherited: true
  ) { $0.fontWeight() }

  private static let fontStyle = Property.keywords(
    "font-style", \.style.text.isItalic, isInherited: true,
    ["normal": false, "italic": true, "oblique": true])

  private static let lineHeight = Property.longhand(
    "line-height", \.style.text.lineHeight, values: "normal | <number> | <length> | <percentage>",
    isInherited: true
  ) { $0.lineHeight() }
}

extension ValueReader {
  fileprivate mutating func fontWeight() -> Computed<Int>? {
    if let word = keyword(["normal": 400, "bold": 700]) { return word }
    return integer(in: 1...1000).map { .fixed($0) }
  }

  fileprivate mutating func fontSize() -> Computed<Points>? {
    if case .percentage(let value) = next, value > 0 {
      advance()
      return .relative { $0.fontSize * (value / 100) }
    }
    return points()
  }

  fileprivate mutating func lineHeight() -> Computed<LineHeight>? {
    if skip(keyword: "normal") { return .fixed(.normal) }
    if case .number(let factor, _) = next, factor > 0 {
      advance()
      return .fixed(.factor(factor))
    }
    if case .percentage(let value) = next, value > 0 {
      advance()
      return .relative { .length($0.fontSize * (value / 100)) }
    }
    return points()?.map { .length($0) }
  }

  /// Names in quotes, or as words that stand for one space between each other.
  fileprivate mutating func fontFamilies() -> Computed<[String]>? {
    var families: [String] = []
    repeat {
      if let name = string() {
        families.append(name)
      } else {
        guard var name = identifier() else { return nil }
        while let word = identifier() { name += " " + word }
        families.append(name)
      }
    } while skip(.comma)
    return .fixed(families)
  }

  fileprivate mutating func fontFeatures() -> Computed<[FontFeature]>? {
    if skip(keyword: "normal") { return .fixed([]) }
    var features: [FontFeature] = []
    repeat {
      guard let tag = string(), tag.utf8.count == 4 else { return nil }
      if skip(keyword: "off") {
        features.append(FontFeature(tag: tag, value: 0))
      } else {
        let isOn = skip(keyword: "on")
        features.append(FontFeature(tag: tag, value: isOn ? 1 : integer(in: 0...255) ?? 1))
      }
    } while skip(.comma)
    return .fixed(features)
  }

  /// Style and weight in any order, then size, line height and families. What is left out is reset.
  fileprivate mutating func font() -> [StyleSetter]? {
    var isItalic = false
    var weight: Computed<Int> = .fixed(400)
    for _ in 0..<2 {
      if skip(keyword: "italic") {
        isItalic = true
      } else if let value = fontWeight() {
        weight = value
      }
    }
    guard let size = fontSize() else { return nil }
    var height: Computed<LineHeight> = .fixed(.normal)
    if skip(.delimiter("/")) {
      guard let value = lineHeight() else { return nil }
      height = value
    }
    guard let families = fontFamilies() else { return nil }
    return [
      Property.setter(\.style.text.fontSize, size, phase: .fontSize),
      Property.setter(\.style.text.isItalic, .fixed(isItalic)),
      Property.setter(\.style.text.fontWeight, weight),
      Property.setter(\.style.text.lineHeight, height),
      Property.setter(\.style.text.fontFamilies, families),
    ]
  }
}
