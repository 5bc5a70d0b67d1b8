internal import Diagnostics
internal import DocumentModel
internal import MeasuresData

/// Gives every element of a filled template its computed style, its markers and its generated content.
struct Cascade {
  let pageRules: [PageRule]
  let digitPolicy: DigitPolicy
  private(set) var diagnostics: [Diagnostic] = []
  private var resolver: StyleResolver
  /// From the root to the parent of the element in hand.
  private var ancestors: [FilledElement] = []

  init(rules: RuleIndex, pageRules: [PageRule], digitPolicy: DigitPolicy) {
    resolver = StyleResolver(rules: rules)
    self.pageRules = pageRules
    self.digitPolicy = digitPolicy
  }

  /// Computes a document from its `html` element with the body in it.
  mutating func compute(_ root: FilledElement) -> (body: Element, pageStyles: PageStyles) {
    let initial = resolver.initialStyle()
    let rootStyle = style(of: root, parent: initial)
    let language = Self.language(of: root, inherited: "")
    ancestors = [root]
    var body: Element?
    var bodyStyle = rootStyle
    for case .element(let child) in root.children {
      bodyStyle = style(of: child, parent: rootStyle)
      body = makeElement(child, style: bodyStyle, language: language, marker: nil)
    }
    let pages = PageStyleBuilder(pageRules: pageRules, parent: bodyStyle.draft, digitPolicy: digitPolicy)
    let empty = Element(name: "body", style: ComputedStyle(), language: language)
    return (body ?? empty, pages.build())
  }

  // MARK: Elements

  private mutating func style(of element: FilledElement, parent: ResolvedStyle) -> ResolvedStyle {
    let matched = resolver.rules.matches(element, ancestors: ancestors)
    return resolver.style(parent: parent, matched: matched, inline: element.inlineStyle)
  }

  private mutating func makeElement(
    _ element: FilledElement, style: ResolvedStyle, language inherited: String,
    marker: DocumentModel.ListMarker?
  ) -> Element {
    let language = Self.language(of: element, inherited: inherited)
    guard element.name != "svg" else { return drawing(element, style: style, language: language) }
    var children: [Node] = []
    children.reserveCapacity(element.children.count)
    appendPseudo(.before, of: element, style: style, language: language, to: &children)
    appendChildren(of: element, style: style, language: language, to: &children)
    appendPseudo(.after, of: element, style: style, language: language, to: &children)
    return Element(
      name: element.name, attributes: element.attributes, style: finished(style.draft, for: element),
      language: language, marker: marker, children: children, span: element.span)
  }

  /// An `svg` element, its shapes read and its `title` become its label.
  private mutating func drawing(_ element: FilledElement, style: ResolvedStyle, language: String) -> Element {
    let computed = finished(style.draft, for: element)
    let (drawing, faults) = DrawingBuilder.drawing(of: element, color: computed.text.color)
    diagnostics += faults
    var attributes = element.attributes
    if element.attribute("aria-label") == nil, let title = DrawingBuilder.title(of: element) {
      attributes.append(Attribute(name: "aria-label", value: title, span: element.span))
    }
    return Element(
      name: element.name, attributes: attributes, style: computed, language: language, drawing: drawing,
      span: element.span)
  }

  private mutating func appendChildren(
    of element: FilledElement, style: ResolvedStyle, language: String, to children: inout [Node]
  ) {
    var counter = ListCounter(element)
    ancestors.append(element)
    defer { ancestors.removeLast() }
    for child in element.children {
      switch child {
      case .text(let text):
        if !WhiteSpaceRule.isDropped(text, in: style.draft.style.box.display) { children.append(.text(text)) }
      case .element(let child):
        let childStyle = self.style(of: child, parent: style)
        guard childStyle.draft.style.box.display != .none else { continue }
        let isItem = childStyle.draft.style.box.display == .listItem
        let marker =
          isItem
          ? counter.marker(
            for: child, style: childStyle.draft.style.paragraph.listStyle, digitPolicy: digitPolicy) : nil
        let made = makeElement(child, style: childStyle, language: language, marker: marker)
        WhiteSpaceRule.dropSpace(before: made, in: &children)
        children.append(.element(made))
      }
    }
    WhiteSpaceRule.dropSpaceAtEnd(of: &children)
  }

  private static func language(of element: FilledElement, inherited: String) -> String {
    element.attribute("lang") ?? element.attribute("xml:lang") ?? inherited
  }

  /// The computed style with the texts that come from the element itself.
  private func finished(_ draft: StyleDraft, for element: FilledElement) -> ComputedStyle {
    guard draft.dependsOnElement else { return draft.style }
    var style = draft.style
    style.box.namedStrings = draft.namedStrings.map {
      NamedString(name: $0.name, value: digitPolicy.apply(to: Self.text(of: $0.content, element)))
    }
    style.box.bookmarkLabel = draft.bookmarkLabel.map { digitPolicy.apply(to: Self.text(of: $0, element)) }
    return style
  }

  // MARK: Generated content

  private mutating func appendPseudo(
    _ part: PseudoElement, of element: FilledElement, style: ResolvedStyle, language: String,
    to children: inout [Node]
  ) {
    let matched = resolver.rules.matches(part, of: element, ancestors: ancestors)
    guard !matched.isEmpty else { return }
    let pseudo = resolver.style(parent: style, matched: matched)
    guard let content = pseudo.draft.content, !content.isEmpty, pseudo.draft.style.box.display != .none
    else { return }
    children.append(
      .element(
        Element(
          name: "::" + part.rawValue, style: pseudo.draft.style, language: language,
          children: nodes(of: content, element).map(Node.text), span: element.span)))
  }

  /// The texts of a content list, a page number by itself.
  private func nodes(of content: [ContentItem], _ element: FilledElement) -> [TextNode] {
    if let counted = sheetContent(content, of: element) {
      return [
        TextNode(
          content: "", origins: [TextOrigin(utf8Range: 0..<0, span: element.span)], sheetContent: counted)
      ]
    }
    var parts: [[ContentItem]] = []
    for item in content {
      if item.isPage || parts.last?.first?.isPage != false {
        parts.append([item])
      } else {
        parts[parts.count - 1].append(item)
      }
    }
    return parts.compactMap { part in
      if case .targetPage(let target, let style)? = part.first {
        return reference(to: target, style: style, element)
      }
      let text = digitPolicy.apply(to: Self.text(of: part, element))
      guard !text.isEmpty else { return nil }
      return TextNode(
        content: text, origins: [TextOrigin(utf8Range: 0..<text.utf8.count, span: element.span)])
    }
  }

  /// A content list that counts pages of a sheet, for layout to fill in; nil for any other.
  private func sheetContent(_ content: [ContentItem], of element: FilledElement) -> [GeneratedContent]? {
    guard content.contains(where: \.isOfSheet) else { return nil }
    return content.map { item in
      switch item {
      case .sheetNumber(let style): .sheetNumber(style.under(digitPolicy))
      case .sheetCount(let style): .sheetCount(style.under(digitPolicy))
      default: .text(digitPolicy.apply(to: Self.text(of: [item], element)))
      }
    }
  }

  private func reference(
    to target: PageTarget, style: DocumentModel.ListStyle, _ element: FilledElement
  ) -> TextNode {
    let written =
      switch target {
      case .attribute(let name): element.attribute(name) ?? ""
      case .text(let text): text
      }
    let name =
      written.utf8.first == UInt8(ascii: "#")
      ? String(decoding: written.utf8.dropFirst(), as: UTF8.self) : written
    return TextNode(
      content: "", origins: [TextOrigin(utf8Range: 0..<0, span: element.span)],
      pageReference: PageReference(target: name, style: style.under(digitPolicy)))
  }

  /// The text of a content list on an element. Page counters are known to margin boxes only.
  private static func text(of content: [ContentItem], _ element: FilledElement) -> String {
    content.map { item in
      switch item {
      case .text(let text): text
      case .attribute(let name): element.attribute(name) ?? ""
      case .elementText: Ascii.words(of: element.text).joined(separator: " ")
      case .pageNumber, .pageCount, .sheetNumber, .sheetCount, .namedString, .targetPage: ""
      }
    }.joined()
  }
}
