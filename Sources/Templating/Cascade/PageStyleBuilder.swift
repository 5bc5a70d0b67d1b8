internal import DocumentModel
internal import Geometry
internal import MeasuresData

/// Computes the page boxes from all `@page` rules.
///
/// Page and margin boxes inherit from `body` (not from the root element as in CSS Paged Media), so that one rule for
/// `body` rules everything on paper.
struct PageStyleBuilder {
  let pageRules: [PageRule]
  let parent: StyleDraft
  let digitPolicy: DigitPolicy

  /// See `TemplateCompiler.prepare()`.
  static var dictionaryTypes: [Any.Type] {
    [[PageSelector: PageStyle].self, [MarginBoxPosition: MarginBox].self]
  }

  /// A complete style for every combination of page name and position that the rules speak of.
  func build() -> PageStyles {
    let names = Set(pageRules.map(\.selector.name)).union([nil])
    let knowsFirst = pageRules.contains { $0.selector.isFirst }
    var styles: [PageSelector: PageStyle] = [:]
    for name in names {
      var pages = [PageSelector(name: name)]
      if knowsFirst {
        pages.append(PageSelector(name: name, isFirst: true))
        if name != nil { pages.append(PageSelector(name: name, isFirst: true, beginsDocument: true)) }
      }
      for page in pages { styles[page] = style(of: page) }
    }
    return PageStyles(rules: styles)
  }

  private func style(of kind: PageSelector) -> PageStyle {
    let rules = matchingRules(kind)
    var draft = parent.inherited
    draft.apply(rules.flatMap(\.declarations), parent: parent, rootFontSize: nil)
    var page = draft.page
    for position in MarginBoxPosition.allCases {
      let declarations = rules.flatMap { rule in
        rule.marginBoxes.filter { $0.position == position }.flatMap(\.declarations)
      }
      guard !declarations.isEmpty else { continue }
      page.marginBoxes[position] = marginBox(position, declarations, page: draft)
    }
    return page
  }

  /// The rules that fit, from the least to the most specific.
  private func matchingRules(_ page: PageSelector) -> [PageRule] {
    let beginsDocument = page.name == nil ? page.isFirst : page.beginsDocument
    return pageRules.enumerated()
      .filter { _, rule in
        guard let name = rule.selector.name else { return !rule.selector.isFirst || beginsDocument }
        return name == page.name && (!rule.selector.isFirst || page.isFirst)
      }
      .sorted { ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset) }
      .map(\.element)
  }

  private func marginBox(
    _ position: MarginBoxPosition, _ declarations: [Declaration], page: StyleDraft
  ) -> MarginBox {
    var draft = page.inherited
    draft.style.box.display = .block
    draft.style.box.verticalAlignment = .middle
    draft.style.paragraph.alignment = Self.alignment(of: position)
    draft.apply(declarations, parent: page, rootFontSize: nil)
    return MarginBox(content: (draft.content ?? []).compactMap(generated), style: draft.style)
  }

  /// CSS Paged Media Module Level 3, section 5.3: boxes are aligned to their place.
  private static func alignment(of position: MarginBoxPosition) -> TextAlignment {
    switch position {
    case .topLeft, .bottomLeft: .start
    case .topCenter, .bottomCenter: .center
    case .topRight, .bottomRight: .end
    }
  }

  private func generated(_ item: ContentItem) -> GeneratedContent? {
    switch item {
    case .text(let text): .text(digitPolicy.apply(to: text))
    case .pageNumber(let style): .pageNumber(style.under(digitPolicy))
    case .pageCount(let style): .pageCount(style.under(digitPolicy))
    case .namedString(let name, let position): .namedString(name, position)
    case .attribute, .elementText, .targetPage, .sheetNumber, .sheetCount: nil
    }
  }
}
