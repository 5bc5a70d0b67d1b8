internal import DocumentModel
internal import Geometry
internal import Typography

/// Builds the pages of a sheet: its head and foot on each, and between them its body in type as large as fits on the
/// fewest pages.
///
/// Sizes are found by laying out, before the boxes are built that stay: a trial leaves nothing behind in the
/// structure.
struct SheetBuilder {
  /// No sheet takes more pages; what is left then stands on the last of them.
  private static let mostPages = 100

  private let builder: BoxBuilder
  private let sheet: Element
  private let context: BuildContext
  /// The room between the margins of the page.
  private let area: Size

  init(_ sheet: Element, builder: BoxBuilder, context: BuildContext) {
    self.builder = builder
    self.sheet = sheet
    var inside = context
    inside.mayChangePage = false
    self.context = inside
    area = builder.master.contentSize(named: context.pageName)
  }

  /// The whole sheet: a block with a page in each child.
  func box() -> BlockBox {
    var own = context
    own.parent = builder.structureElement(for: sheet, context: context)
    let parts = SheetParts(sheet)
    let heads = fitted(parts.head, context: own)
    let feet = fitted(parts.foot, context: own)
    let plan = SheetPlan(
      single: frame(heads, feet, of: 1, context: own), several: frame(heads, feet, of: 2, context: own),
      width: area.width, mostPages: Self.mostPages)
    let body = FittedType(parts.body)
    let choice = SheetSearch(body: body, plan: plan, build: { trial($0, context: own, columns: $1) })
      .choice()
    return pages(head: heads, body: body, foot: feet, choice: choice, plan: plan, context: own)
  }

  // MARK: Head and foot

  /// A head or foot, each of its elements with a choice of sizes and a height in the largest type that this height
  /// holds.
  private func fitted(_ part: Element, context: BuildContext) -> Element {
    let type = FittedType(part)
    var sizes: [Points?] = type.elements.map { $0.style.box.fit?.least }
    for (index, element) in type.elements.enumerated() {
      guard let range = element.style.box.fit, case .length(let height) = element.style.box.maxHeight else {
        continue
      }
      let steps = TypeSizeSearch.largest(in: range) { steps in
        sizes[index] = range.size(after: steps)
        let fragment = layout(trial(type.part(sizes: sizes), context: context, sheet: (1, 1)))
        return fragment.fittedBlocks[safe: index].map { $0.holdsItsContent(height: height) } ?? true
      }
      sizes[index] = range.size(after: steps ?? 0)
    }
    return type.part(sizes: sizes)
  }

  /// The room that head and foot leave on the first page of a sheet and on its others.
  private func frame(_ head: Element, _ foot: Element, of count: Int, context: BuildContext) -> SheetPlan.Room
  {
    let inner = isolated(context)
    let first = height(of: head, context: context, sheet: (1, count))
    let repeated = count == 1 ? first : height(of: head, context: inner, sheet: (count, count))
    let foot = max(
      height(of: foot, context: context, sheet: (count, count)),
      count == 1 ? 0 : height(of: foot, context: inner, sheet: (1, count)))
    return SheetPlan.Room(head: max(first, repeated), body: max(1, area.height - max(first, repeated) - foot))
  }

  private func height(of part: Element, context: BuildContext, sheet: (Int, Int)) -> Points {
    part.children.isEmpty ? 0 : layout(trial(part, context: context, sheet: sheet)).size.height
  }

  // MARK: Building

  /// A part built for trial only.
  private func trial(
    _ part: Element, context: BuildContext, sheet: (Int, Int) = (1, 1), columns: Int? = nil
  ) -> BlockBox {
    builder.trial { build(part, context: context, sheet: sheet, columns: columns) }
  }

  private func build(
    _ part: Element, context: BuildContext, sheet: (number: Int, count: Int), columns: Int? = nil
  ) -> BlockBox {
    var inner = context
    inner.sheet = SheetPlace(number: sheet.number, count: sheet.count)
    inner.gridColumnCount = columns
    return BlockBox(
      style: part.style, content: builder.content(of: part, context: inner.inside(context.parent)),
      pageName: context.pageName)
  }

  /// Where head and foot are built that readers have read already.
  private func isolated(_ context: BuildContext) -> BuildContext {
    var context = context
    context.parent = nil
    context.isRepeatedHead = true
    return context
  }

  private func layout(_ block: BlockBox) -> Fragment { SheetPlan.layout(block, width: area.width) }

  // MARK: Pages

  private func pages(
    head: Element, body: FittedType, foot: Element, choice: SheetSearch.Choice, plan: SheetPlan,
    context: BuildContext
  ) -> BlockBox {
    // In reading order: the head where the sheet begins, the body, the foot where it ends. What stands on the other
    // pages was read.
    let count = choice.pageCount
    let firstHead = build(head, context: context, sheet: (1, count))
    let content = build(
      body.part(after: choice.steps), context: context, sheet: (1, count), columns: choice.gridColumnCount)
    let lastFoot = build(foot, context: context, sheet: (count, count))
    let bodies = plan.pages(of: content)
    let outside = isolated(context)
    let size = body.range?.size(after: choice.steps)
    var pages: [Box] = []
    for (index, body) in bodies.enumerated() {
      let place = (index + 1, count)
      let top = index == 0 ? firstHead : build(head, context: outside, sheet: place)
      let bottom = index == bodies.count - 1 ? lastFoot : build(foot, context: outside, sheet: place)
      let room = plan.room(of: bodies.count)
      let measure = size.flatMap {
        self.measure(of: body, plan: plan, size: $0, number: index + 1, count: bodies.count)
      }
      pages.append(page(index, head: layout(top), body: body, foot: layout(bottom), room: room, measure))
    }
    return BlockBox(
      style: wrapperStyle, content: BlockContent(children: pages), pageName: context.pageName)
  }

  private var wrapperStyle: ComputedStyle {
    var style = sheet.style
    style.box = BoxStyle()
    style.box.display = .block
    style.box.pageName = sheet.style.box.pageName
    style.box.breakBefore = .page
    style.box.breakAfter = sheet.style.box.breakAfter
    return style
  }

  private func page(
    _ index: Int, head: Fragment, body: Fragment, foot: Fragment, room: SheetPlan.Room,
    _ measure: SheetMeasure?
  ) -> Box {
    var landmark = index == 0 ? builder.landmark(of: sheet, context: context) : nil
    if let measure {
      landmark = Landmark(
        anchor: landmark?.anchor, bookmark: landmark?.bookmark, namedStrings: landmark?.namedStrings ?? [],
        sheet: measure)
    }
    var frame = wrapperStyle
    frame.box.breakBefore = .auto
    let block = BlockBox(
      style: frame, content: BlockContent(), landmark: landmark, pageName: context.pageName)
    let parts = [
      PlacedFragment(fragment: head, origin: .zero),
      PlacedFragment(fragment: body, origin: Point(x: 0, y: room.head)),
      PlacedFragment(fragment: foot, origin: Point(x: 0, y: area.height - foot.size.height)),
    ]
    let fragment = Fragment(
      size: area, content: .block(block, children: parts, marker: nil), isStart: true, isEnd: true)
    var style = BoxStyle()
    style.breakBefore = index == 0 ? .auto : .page
    return .laidOut(LaidOutBox(fragment: fragment, style: style, pageName: context.pageName))
  }

  // MARK: Measures

  private func measure(of body: Fragment, plan: SheetPlan, size: Points, number: Int, count: Int)
    -> SheetMeasure?
  {
    guard let element = FittedType(SheetParts(sheet).body).elements.first, let range = element.style.box.fit
    else { return nil }
    return SheetMeasure(
      name: sheet.attribute("aria-label") ?? sheet.style.box.bookmarkLabel ?? "", number: number,
      count: count,
      range: range, size: size, letterHeight: letterHeight(of: element, size: size),
      fill: plan.fill(of: body, among: count))
  }

  /// The height of ก in the type of an element.
  private func letterHeight(of element: Element, size: Points) -> Points {
    var style = element.style.text
    style.fontSize = size
    let content = ParagraphContent(
      pieces: [.text(StyledText(content: "ก", style: style, language: element.language))],
      style: element.style.paragraph, strut: style)
    let line = builder.typesetter.shape(content).0.lines(width: area.width).first
    return line?.inkAbove ?? 0
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
