internal import DocumentModel

extension PropertyTable {
  /// Text that style sheets make, and names for other places to refer to.
  static let contentProperties: [Property] = [
    .longhand(
      "content", \.content,
      values:
        "normal | none | (\"text\" | attr(x) | target-counter(attr(x), page, thai) | counter(-measures-sheet, thai)) …"
    ) { reader in
      reader.keyword(["normal": nil, "none": []])
        ?? reader.contentList(.element, allowsPages: true).map { .fixed($0) }
    },
    .longhand("string-set", \.namedStrings, values: "none | <name> (\"text\" | attr(x) | content()) …") {
      $0.namedStrings()
    },
    .longhand("bookmark-level", \.style.box.bookmarkLevel, values: "none | <integer>") { reader in
      reader.keyword(["none": nil]) ?? reader.integer(in: 1...9).map { .fixed($0) }
    },
    .longhand("bookmark-label", \.bookmarkLabel, values: "(\"text\" | attr(x) | content()) …") { reader in
      reader.contentList(.element).map { .fixed($0) }
    },
  ]

  /// In a margin box: what depends on the page instead of on the element.
  static let marginBoxContent = Property.longhand(
    "content", \.content,
    values: "normal | none | (\"text\" | counter(page, thai) | counter(pages, thai) | string(name, first)) …"
  ) { reader in
    reader.keyword(["normal": nil, "none": []]) ?? reader.contentList(.marginBox).map { .fixed($0) }
  }
}

extension ValueReader {
  /// At least one item.
  mutating func contentList(_ subject: PropertySubject, allowsPages: Bool = false) -> [ContentItem]? {
    var items: [ContentItem] = []
    while !isAtEnd, next != .comma {
      guard let item = contentItem(subject, allowsPages: allowsPages) else { return nil }
      items.append(item)
    }
    return items.isEmpty ? nil : items
  }

  fileprivate mutating func namedStrings() -> Computed<[NamedStringTemplate]>? {
    if skip(keyword: "none") { return .fixed([]) }
    var strings: [NamedStringTemplate] = []
    repeat {
      guard let name = identifier(), let content = contentList(.element) else { return nil }
      strings.append(NamedStringTemplate(name: name, content: content))
    } while skip(.comma)
    return .fixed(strings)
  }

  private mutating func contentItem(_ subject: PropertySubject, allowsPages: Bool) -> ContentItem? {
    if let text = string() { return .text(text) }
    guard case .function(let name) = next else { return nil }
    advance()
    let item: ContentItem?
    switch (name, subject) {
    case ("attr", .element): item = identifier().map { .attribute($0) }
    case ("content", .element): item = .elementText
    case ("target-counter", .element) where allowsPages: item = targetCounter()
    case ("counter", .element) where allowsPages: item = counter().flatMap { $0.isOfSheet ? $0 : nil }
    case ("counter", .marginBox): item = counter().flatMap { $0.isOfSheet ? nil : $0 }
    case ("string", .marginBox): item = namedString()
    default: return nil
    }
    return skip(.closeRound) ? item : nil
  }

  /// `page`, `pages`, `-measures-sheet` or `-measures-sheets`, with digits as a second argument.
  private mutating func counter() -> ContentItem? {
    guard let name = identifier(), let digits = digits() else { return nil }
    switch name {
    case "page": return .pageNumber(digits)
    case "pages": return .pageCount(digits)
    case "-measures-sheet": return .sheetNumber(digits)
    case "-measures-sheets": return .sheetCount(digits)
    default: return nil
    }
  }

  /// The digits of a number behind a comma; decimal when nothing is said.
  private mutating func digits() -> ListStyle? {
    guard skip(.comma) else { return .decimal }
    guard case .fixed(let style) = keyword(["decimal": ListStyle.decimal, "thai": .thai]) else { return nil }
    return style
  }

  /// `attr(href)` or a text, then `page`, with digits as a third argument.
  private mutating func targetCounter() -> ContentItem? {
    guard let target = pageTarget(), skip(.comma), skip(keyword: "page"), let digits = digits() else {
      return nil
    }
    return .targetPage(target, digits)
  }

  private mutating func pageTarget() -> PageTarget? {
    if let text = string() { return .text(text) }
    guard case .function("attr") = next else { return nil }
    advance()
    guard let name = identifier(), skip(.closeRound) else { return nil }
    return .attribute(name)
  }

  private mutating func namedString() -> ContentItem? {
    guard let name = identifier() else { return nil }
    guard skip(.comma) else { return .namedString(name, .first) }
    let positions: [String: NamedStringPosition] = [
      "first": .first, "last": .last, "first-except": .firstExcept,
    ]
    guard case .fixed(let position) = keyword(positions) else { return nil }
    return .namedString(name, position)
  }
}

extension ContentItem {
  /// Whether the text is known only when the pages of a sheet are.
  var isOfSheet: Bool {
    switch self {
    case .sheetNumber, .sheetCount: true
    default: false
    }
  }
}
