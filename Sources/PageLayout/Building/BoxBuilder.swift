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
  /// Whether some paragraph has the number of a page in it.
  var hasPageReferences = false
  /// Where links inside the document lead.
  private(set) var linkTargets: [(name: String, span: SourceSpan?)] = []
  /// The page boxes.
  let master: PageMaster
  /// Lays out blocks that stand in lines.
  let fragmenter = Fragmenter(columnWidths: TableWidths(), lines: LineCache())
  var imageCache: [String: PageImage] = [:]
  /// Where each picture was asked for first.
  var imageSpans: [ObjectIdentifier: SourceSpan] = [:]
  /// Shapes paragraphs before the builder comes to them.
  private let ahead: ShapingAhead?
  /// How much text of the document the builder has come past, in UTF-8.
  private var reached = 0

  init(
    language: String, master: PageMaster, typesetter: Typesetter, images: any ImageSource,
    ahead: ShapingAhead? = nil
  ) {
    self.ahead = ahead
    self.master = master
    self.structure = StructureBuilder(language: language)
    self.typesetter = typesetter
    self.images = images
  }

  /// The box of the whole body.
  func build(_ tree: DocumentTree) -> BlockBox {
    let context = BuildContext(parent: structure.root).onPage(of: tree.body.style.box)
    return BlockBox(
      style: tree.body.style, content: content(of: tree.body, context: context.inside(structure.root)),
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

  /// What stands in a block; runs of inline content become paragraphs.
  func content(of element: Element, context: BuildContext) -> BlockContent {
    var content = BlockContent()
    guard context.depth < Self.deepestNesting else {
      diagnostics.append(.nestedTooDeep(limit: Self.deepestNesting, at: element.span))
      return content
    }
    let last = element.children.lastIndex { isContent($0, in: context) } ?? -1
    let runs = ChildRun.runs(of: element.children)
    content.children.reserveCapacity(runs.count)
    for run in runs {
      let context = context.continued(run.end <= last)
      switch run.kind {
      case .inline(let nodes):
        if let paragraph = paragraph(of: nodes, in: element, context: context) {
          content.children.append(.paragraph(paragraph))
        }
      case .block(let child):
        guard isVisible(child, in: context) else { continue }
        if let box = box(for: child, context: context) { content.children.append(box) }
      case .tableParts(let nodes):
        let table = Element.anonymous(.table, in: element, nodes)
        content.children.append(self.table(for: table, context: context))
      case .positioned(let child):
        guard isVisible(child, in: context), let box = positionedBox(for: child, context: context) else {
          continue
        }
        content.positioned.append(PositionedBox(box: box, index: content.children.count))
      }
    }
    return content
  }

  /// Whether a node brings anything to the page.
  private func isContent(_ node: Node, in context: BuildContext) -> Bool {
    switch node {
    case .text: !node.isBlank
    case .element(let element): isVisible(element, in: context)
    }
  }

  /// The width between the side margins of a page.
  func pageWidth(in context: BuildContext) -> Points { master.contentSize(named: context.pageName).width }

  private func box(for element: Element, context: BuildContext) -> Box? {
    let context = context.onPage(of: element.style.box)
    diagnose(UnsupportedStyles.found(on: element), on: element)
    switch element.style.box.display {
    case .table: return table(for: element, context: context)
    case .listItem: return .block(listItem(for: element, context: context))
    case .columns: return .columns(columns(for: element, context: context))
    case .grid: return .block(grid(for: element, context: context))
    case .sheet: return .block(SheetBuilder(element, builder: self, context: context).box())
    default:
      if element.isPicture { return image(for: element, context: context).map(Box.image) }
      return .block(block(for: element, context: context))
    }
  }

  /// The box of an element that is out of the flow; a table stands in a block of its own.
  private func positionedBox(for element: Element, context: BuildContext) -> Box? {
    var context = context
    context.isContinued = false
    guard let box = box(for: element, context: context) else { return nil }
    guard case .table(let table) = box else { return box }
    return .block(TableWrapper.block(around: table, before: [], after: []))
  }

  /// The box of a block with the boxes of its children.
  func block(for element: Element, context: BuildContext) -> BlockBox {
    var context = context
    if let link = link(of: element) { context.link = link }
    let own = structureElement(for: element, context: context)
    var content = content(of: element, context: context.inside(own))
    content.children = MarkerPlacement.place(content.children, columnWidth: context.columnWidth)
    return BlockBox(
      style: element.style, content: content, landmark: landmark(of: element, context: context),
      pageName: context.pageName, span: element.span)
  }

  private func listItem(for element: Element, context: BuildContext) -> BlockBox {
    let item = context.parent.map { add(.listItem, to: $0, of: element, context: context) }
    let label = element.marker.flatMap { _ in item.map { structure.add(.listLabel, to: $0) } }
    let body = item.map { structure.add(.listBody, to: $0) }
    return BlockBox(
      style: element.style, content: content(of: element, context: context.inside(body)),
      marker: marker(of: element, structure: label),
      landmark: item == nil ? nil : landmark(of: element, context: context), pageName: context.pageName,
      span: element.span)
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

  /// The paragraph of nodes that stand in lines; nil where they are white space.
  func paragraph(of nodes: [Node], in element: Element, context: BuildContext) -> ParagraphBox? {
    let keepsSpace = element.style.paragraph.whiteSpace == .preserve
    guard !nodes.isEmpty, keepsSpace || !nodes.allSatisfy(\.isBlank) else { return nil }
    let holder = context.parent.map { parent in
      structure.elements[parent.index].role.holdsText
        ? parent : structure.add(.paragraph, to: parent, whenUsed: context.addsWhenUsed)
    }
    noteReached(nodes, in: context)
    var collector = InlineCollector(builder: self, context: context.inside(holder))
    for node in nodes { collector.append(node, in: element) }
    let isContinued = context.isContinued && holder == context.parent
    let content = ParagraphContent(
      pieces: collector.finish(isContinued: isContinued), style: element.style.paragraph,
      strut: element.style.text)
    let references = collector.pageReferences
    if !references.isEmpty { hasPageReferences = true }
    return ParagraphBox(
      shaped: shape(content), style: element.style.paragraph, element: holder, links: collector.links,
      objects: collector.objects,
      pageReferences: references.isEmpty ? nil : PageReferences(content: content, items: references),
      landmarks: collector.landmarks, span: content.firstSpan, pageName: context.pageName,
      compact: compact(content, of: element), condensed: condensed(content, of: element))
  }

  /// Tells who shapes ahead where the builder is, but for heads that are built again and sheets, built many times.
  private func noteReached(_ nodes: [Node], in context: BuildContext) {
    guard let ahead, !context.isRepeatedHead, context.sheet == nil else { return }
    reached += nodes.utf8Count
    ahead.noteReached(reached)
  }

  /// The paragraph in the smallest type that `-measures-one-line` allows, on a line as high as before.
  private func compact(_ content: ParagraphContent, of element: Element) -> ShapedParagraph? {
    smaller(content, size: element.style.box.oneLineSize, of: element) { $0.fontSize = $0.fontSize * $1 }
  }

  /// The paragraph in the type that `-measures-many-lines` asks for, its lines closer by as much.
  private func condensed(_ content: ParagraphContent, of element: Element) -> ShapedParagraph? {
    smaller(content, size: element.style.box.manyLinesSize, of: element) { style, factor in
      style.fontSize = style.fontSize * factor
      style.lineHeight = style.lineHeight.scaled(by: factor)
    }
  }

  private func smaller(
    _ content: ParagraphContent, size: Points?, of element: Element,
    scale: (_ style: inout TextStyle, _ factor: Double) -> Void
  ) -> ShapedParagraph? {
    guard let size, size < element.style.text.fontSize, size > 0 else { return nil }
    let factor = size / element.style.text.fontSize
    var smaller = content
    smaller.pieces = content.pieces.map { piece in
      guard case .text(var text) = piece else { return piece }
      scale(&text.style, factor)
      return .text(text)
    }
    scale(&smaller.strut, factor)
    return typesetter.shape(smaller).0
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
    return add(role, to: parent, of: element, context: context)
  }

  /// Adds the structure element of an element of the template.
  func add(
    _ role: StructureRole, to parent: StructureTree.ElementID, of element: Element, context: BuildContext
  ) -> StructureTree.ElementID {
    structure.add(role, to: parent, language: ownLanguage(of: element), whenUsed: context.addsWhenUsed)
  }

  /// Where an `a` element leads.
  func link(of element: Element) -> LinkReference? {
    guard element.name == "a", let address = element.attribute("href") else { return nil }
    let target: Link.Target =
      address.utf8.first == UInt8(ascii: "#")
      ? .destination(name: String(decoding: address.utf8.dropFirst(), as: UTF8.self)) : .address(address)
    if case .destination(let name) = target { linkTargets.append((name, element.span)) }
    return LinkReference(
      target: target, description: element.attribute("title") ?? element.textContent, span: element.span)
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

  /// Builds boxes that are laid out to see how they come out and then dropped: nothing of them stays in the structure.
  ///
  /// Remarks without a place are kept: the typesetter tells of a font that had to be replaced only once.
  func trial<Value>(_ body: () -> Value) -> Value {
    let (before, tables) = (diagnostics, tableCount)
    defer {
      diagnostics = before + diagnostics.dropFirst(before.count).filter { $0.span == nil }
      tableCount = tables
    }
    return structure.discardingChanges(body)
  }

  /// Tells what of an element's style layout cannot do.
  func diagnose(_ unsupported: [String], on element: Element) {
    for property in unsupported { diagnostics.append(.unsupportedInLayout(property, at: element.span)) }
  }
}
