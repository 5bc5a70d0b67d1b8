internal import DocumentModel
internal import Geometry
internal import Typography

/// Gathers the inline content of a paragraph: text with its style, forced breaks, pictures, links.
struct InlineCollector {
  private(set) var pieces: [InlineContent] = []
  private(set) var links: [ParagraphLink] = []
  private(set) var objects: [InlineObject] = []
  private(set) var pageReferences: [PageReferences.Item] = []
  private(set) var landmarks: [Landmark] = []
  private var collapser = WhiteSpaceCollapser()
  private let builder: BoxBuilder
  private let context: BuildContext

  /// The link of everything in the paragraph.
  private var outerLink: Int?

  init(builder: BoxBuilder, context: BuildContext) {
    self.builder = builder
    self.context = context
    outerLink = context.link.flatMap { beginLink($0) }
  }

  /// Adds a node that stands in an element of the given style.
  mutating func append(_ node: Node, in parent: Element, depth: Int = 0) {
    append(node, in: parent, link: outerLink, depth: depth)
  }

  private mutating func append(_ node: Node, in parent: Element, link: Int?, depth: Int) {
    switch node {
    case .text(let text) where text.pageReference != nil: append(reference: text, in: parent, link: link)
    case .text(let text): append(text, in: parent, link: link)
    case .element(let element): append(element, link: link, depth: depth)
    }
  }

  /// The collected pieces without the space at their end; with exactly one when the text goes on in another box, so that
  /// whoever reads the structure does not run two words together.
  mutating func finish(isContinued: Bool) -> [InlineContent] {
    trimTrailingSpace()
    if isContinued { appendTrailingSpace() }
    return pieces
  }

  private mutating func append(_ element: Element, link: Int?, depth: Int) {
    guard builder.isVisible(element, in: context), depth < BoxBuilder.deepestNesting else { return }
    builder.diagnose(UnsupportedStyles.found(inParagraph: element), on: element)
    switch element.name {
    case "br": appendLineBreak()
    case _ where element.isPicture: appendImage(element)
    default:
      let inner = builder.link(of: element).flatMap { beginLink($0) } ?? link
      if element.style.box.display == .inlineBlock {
        return appendBlock(element, link: inner)
      }
      builder.landmark(of: element, context: context).map { landmarks.append($0) }
      for child in element.children { append(child, in: element, link: inner, depth: depth + 1) }
    }
  }

  /// A page number: a stand-in for now.
  private mutating func append(reference text: TextNode, in parent: Element, link: Int?) {
    guard let reference = text.pageReference else { return }
    let span = text.origins.lazy.compactMap(\.span).first
    pageReferences.append(PageReferences.Item(piece: pieces.count, reference: reference, span: span))
    appendText(
      TextNode(
        content: CounterText.text(of: PageReferences.placeholder, style: reference.style),
        origins: text.origins), in: parent, link: link)
    collapser.followsSpace = false
  }

  private mutating func append(_ text: TextNode, in parent: Element, link: Int?) {
    let style = parent.style
    if let content = text.sheetContent {
      guard let text = text.resolved(content, at: context.sheet) else { return }
      return append(text, in: parent, link: link)
    }
    switch style.paragraph.whiteSpace {
    case .normal, .noWrap:
      let collapsed = collapser.collapse(text)
      appendText(collapsed, in: parent, link: link)
    case .preserve, .preserveWrap:
      appendLines(of: text, in: parent, link: link)
    }
  }

  private mutating func appendText(_ text: TextNode, in parent: Element, link: Int?) {
    guard !text.content.utf8.isEmpty else { return }
    let style = parent.style
    pieces.append(
      .text(
        StyledText(
          content: text.content, style: style.text, language: parent.language, origins: text.origins,
          link: link,
          raise: raise(of: style), isUnderlined: style.box.isUnderlined,
          isUnbreakable: style.paragraph.whiteSpace == .noWrap || style.paragraph.whiteSpace == .preserve)))
  }

  /// Text whose line feeds are kept: a forced break for each.
  private mutating func appendLines(of text: TextNode, in parent: Element, link: Int?) {
    var start = 0
    let bytes = Array(text.content.utf8)
    for end in bytes.indices where bytes[end] == 0x0A {
      appendText(text.slice(start..<end), in: parent, link: link)
      pieces.append(.lineBreak)
      start = end + 1
    }
    appendText(text.slice(start..<bytes.count), in: parent, link: link)
    collapser.followsSpace = false
  }

  private mutating func appendLineBreak() {
    trimTrailingSpace()
    appendTrailingSpace()
    pieces.append(.lineBreak)
    collapser.followsSpace = true
  }

  private mutating func appendImage(_ element: Element) {
    guard let image = builder.image(for: element, context: inLine) else { return }
    let box = InlineBox(
      identifier: objects.count, size: image.size,
      ascent: InlineBoxAlignment.ascent(of: element.style, height: image.size.height, baseline: nil))
    objects.append(.image(image))
    pieces.append(.box(box))
    collapser.followsSpace = false
  }

  private mutating func appendBlock(_ element: Element, link: Int?) {
    var context = inLine
    if let link { context.link = links[link].reference }
    let (box, object) = builder.inlineBlock(for: element, number: objects.count, context: context)
    objects.append(object)
    pieces.append(.box(box))
    collapser.followsSpace = false
  }

  /// The context of what stands in the line: its structure is read where it stands.
  private var inLine: BuildContext {
    var context = context
    context.addsWhenUsed = true
    return context
  }

  private mutating func beginLink(_ reference: LinkReference) -> Int? {
    guard let parent = context.parent else { return nil }
    let element = builder.structure.add(.link, to: parent, whenUsed: true)
    links.append(ParagraphLink(reference: reference, element: element))
    return links.count - 1
  }

  private func raise(of style: ComputedStyle) -> Points {
    // On a cell or a block in a line the property speaks of that box and not of the text in it.
    guard style.box.display == .inline, case .raised(let amount) = style.box.verticalAlignment else {
      return 0
    }
    return amount.resolved(against: style.text.fontSize)
  }

  private mutating func trimTrailingSpace() {
    guard collapser.followsSpace, case .text(var text)? = pieces.last, text.content.utf8.last == 0x20 else {
      return
    }
    text.content = String(decoding: text.content.utf8.dropLast(), as: UTF8.self)
    pieces.removeLast()
    if !text.content.utf8.isEmpty { pieces.append(.text(text)) }
  }

  /// Ends text with a space, which takes no room at the end of a line but parts the words for readers.
  private mutating func appendTrailingSpace() {
    guard case .text(var text)? = pieces.last else { return }
    text.content += " "
    pieces[pieces.count - 1] = .text(text)
  }
}
