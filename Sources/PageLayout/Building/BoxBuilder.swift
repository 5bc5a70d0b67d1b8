internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// Turns the styled tree into boxes, shaping every paragraph on the way, and lays down the structure tree.
final class BoxBuilder {
  /// How deep elements may be nested; deeper ones are diagnosed and left out.
  static let deepestNesting = 200

  let structure: StructureBuilder
  let typesetter: Typesetter
  let images: any ImageSource
  var diagnostics: [Diagnostic] = []
  var tableCount = 0
  private let master: PageMaster
  var imageCache: [String: PageImage] = [:]
  /// Where each picture was asked for first.
  var imageSpans: [ObjectIdentifier: SourceSpan] = [:]

  init(language: String, master: PageMaster, typesetter: Typesetter, images: any ImageSource) {
    self.master = master
    self.structure = StructureBuilder(language: language)
    self.typesetter = typesetter
    self.images = images
  }

  /// The box of the whole body.
  func build(_ tree: DocumentTree) -> BlockBox {
    let context = BuildContext(parent: structure.root).onPage(of: tree.body.style.box)
    return BlockBox(
      style: tree.body.style, children: boxes(of: tree.body, context: context.inside(structure.root)),
      pageName: context.pageName)
  }

  /// Whether an element takes part in layout where the builder is.
  func isVisible(_ element: Element, in context: BuildContext) -> Bool {
    guard element.style.box.display != .none else { return false }
    switch element.style.box.repeatVisibility {
    case .always: return true
    case .onlyRepeated: return context.isRepeatedHead
    case .never: return !context.isRepeatedHead
    }
  }

  /// The boxes of the children of a block; runs of inline content become paragraphs.
  func boxes(of element: Element, context: BuildContext) -> [Box] {
    guard context.depth < Self.deepestNesting else {
      diagnostics.append(.nestedTooDeep(limit: Self.deepestNesting, at: element.span))
      return []
    }
    var boxes: [Box] = []
    var inline: [Node] = []
    let last = element.children.lastIndex { isContent($0, in: context) } ?? -1
    for (index, child) in element.children.enumerated() {
      if case .element(let childElement) = child, childElement.isBlockLevel {
        appendParagraph(of: &inline, in: element, to: &boxes, context: context.continued(index <= last))
        if isVisible(childElement, in: context),
          let box = box(for: childElement, context: context.continued(index < last))
        {
          boxes.append(box)
        }
      } else {
        inline.append(child)
      }
    }
    appendParagraph(of: &inline, in: element, to: &boxes, context: context)
    return boxes
  }

  /// Whether a node brings anything to the page.
  private func isContent(_ node: Node, in context: BuildContext) -> Bool {
    switch node {
    case .text(let text): !WhiteSpaceCollapser.isBlank(text.content)
    case .element(let element): isVisible(element, in: context)
    }
  }

  /// The width between the side margins of a page.
  func pageWidth(in context: BuildContext) -> Points { master.contentSize(named: context.pageName).width }

  private func box(for element: Element, context: BuildContext) -> Box? {
    let context = context.onPage(of: element.style.box)
    diagnose(UnsupportedStyles.found(on: element), on: element)
    switch element.style.box.display {
    case .table: return .table(table(for: element, context: context))
    case .listItem: return .block(listItem(for: element, context: context))
    default:
      if element.isPicture { return image(for: element, context: context).map(Box.image) }
      return .block(block(for: element, context: context))
    }
  }

  private func block(for element: Element, context: BuildContext) -> BlockBox {
    let own = structureElement(for: element, context: context)
    return BlockBox(
      style: element.style,
      children: MarkerPlacement.place(
        boxes(of: element, context: context.inside(own)), columnWidth: context.columnWidth),
      landmark: landmark(of: element, context: context), pageName: context.pageName)
  }

  private func listItem(for element: Element, context: BuildContext) -> BlockBox {
    guard let parent = context.parent else {
      let marker = marker(of: element, structure: nil)
      return BlockBox(
        style: element.style, children: boxes(of: element, context: context.inside(nil)), marker: marker,
        pageName: context.pageName)
    }
    let item = structure.add(.listItem, to: parent, language: ownLanguage(of: element))
    let label = element.marker.map { _ in structure.add(.listLabel, to: item) }
    let body = structure.add(.listBody, to: item)
    return BlockBox(
      style: element.style, children: boxes(of: element, context: context.inside(body)),
      marker: marker(of: element, structure: label), landmark: landmark(of: element, context: context),
      pageName: context.pageName)
  }

  private func marker(of element: Element, structure: StructureTree.ElementID?) -> ListMarkerBox? {
    guard let marker = element.marker, !marker.text.utf8.isEmpty else { return nil }
    // The space belongs to the marker, so that copied text reads "๑. จัดทำ" and not "๑.จัดทำ".
    let text = StyledText(
      content: marker.text + "\u{A0}", style: element.style.text, language: element.language)
    var style = element.style.paragraph
    style.indent = .length(0)
    style.alignment = .start
    let content = ParagraphContent(pieces: [.text(text)], style: style, strut: element.style.text)
    return ListMarkerBox(
      paragraph: ParagraphBox(shaped: shape(content), style: style, element: structure), isInside: false)
  }

  private func appendParagraph(
    of nodes: inout [Node], in element: Element, to boxes: inout [Box], context: BuildContext
  ) {
    defer { nodes.removeAll() }
    let keepsSpace = element.style.paragraph.whiteSpace == .preserve
    let isBlank = nodes.allSatisfy { node in
      guard case .text(let text) = node else { return false }
      return WhiteSpaceCollapser.isBlank(text.content)
    }
    guard !nodes.isEmpty, !isBlank || keepsSpace else { return }
    let holder = context.parent.map { parent in
      structure.elements[parent.index].role.holdsText ? parent : structure.add(.paragraph, to: parent)
    }
    var collector = InlineCollector(builder: self, context: context.inside(holder))
    for node in nodes { collector.append(node, in: element) }
    let isContinued = context.isContinued && holder == context.parent
    let content = ParagraphContent(
      pieces: collector.finish(isContinued: isContinued), style: element.style.paragraph,
      strut: element.style.text)
    boxes.append(
      .paragraph(
        ParagraphBox(
          shaped: shape(content), style: element.style.paragraph, element: holder, links: collector.links,
          images: collector.images, span: content.firstSpan, pageName: context.pageName)))
  }

  /// Shapes a paragraph and keeps what was found wrong.
  func shape(_ content: ParagraphContent) -> ShapedParagraph {
    let (shaped, found) = typesetter.shape(content)
    diagnostics += found
    return shaped
  }

  /// The structure element for an element of the template, or the one around it when it only carries style.
  func structureElement(for element: Element, context: BuildContext) -> StructureTree.ElementID? {
    guard let parent = context.parent, element.attribute("aria-hidden") != "true" else { return nil }
    guard let role = StructureRole.role(of: element) else { return parent }
    return structure.add(role, to: parent, language: ownLanguage(of: element))
  }

  /// The language of an element when it differs from the document's.
  func ownLanguage(of element: Element) -> String? {
    let document = structure.elements[0].language ?? ""
    guard !element.language.isEmpty, !LanguageTag.samePrimary(element.language, document) else { return nil }
    return element.language
  }

  /// What a block announces about the place where it begins.
  func landmark(of element: Element, context: BuildContext) -> Landmark? {
    guard !context.isRepeatedHead else { return nil }
    let box = element.style.box
    let anchor = element.attribute("id")
    let bookmark = box.bookmarkLevel.map { ($0, box.bookmarkLabel ?? element.textContent) }
    guard anchor != nil || bookmark != nil || !box.namedStrings.isEmpty else { return nil }
    return Landmark(anchor: anchor, bookmark: bookmark, namedStrings: box.namedStrings)
  }

  /// Tells what of an element's style layout cannot do.
  func diagnose(_ unsupported: [String], on element: Element) {
    for property in unsupported { diagnostics.append(.unsupportedInLayout(property, at: element.span)) }
  }
}
