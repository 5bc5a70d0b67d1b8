import DocumentModel
import Geometry
import PageLayout
import TestSupport
import ThaiText
import Typography

/// Sets simple documents: headings, paragraphs, lists, tables over pages, pictures, links. Layout for tests, so that
/// finishing can be judged on real text without the page layout.
struct SetDocument {
  private struct OpenPage {
    var content: [MarkedContent] = []
    var links: [Link] = []
    var identifiers = 0
  }

  private struct Cell {
    var element: StructureTree.ElementID
    var lines: [(line: Line, element: StructureTree.ElementID)]
  }

  let family: String
  let pageSize: Size
  private let margin = Points(42)
  private let typesetter = Typesetter(fonts: TestFonts.library, breaks: ThaiLineBreaker())
  private var elements = [StructureElement(role: .document)]
  private var pages = [OpenPage()]
  private var y: Points
  private var outline: [OutlineEntry] = []
  private var destinations: [String: Destination] = [:]
  private var headerNumber = 0

  init(family: String = "TH Sarabun New", pageSize: Size = Size(width: 841.89, height: 595.28)) {
    self.family = family
    self.pageSize = pageSize
    y = 42
  }

  /// The document, with a page number on every page.
  func finished(title: String = "รายงานทดสอบ") -> PagedDocument {
    var copy = self
    for page in pages.indices { copy.addPageNumber(page) }
    return PagedDocument(
      metadata: DocumentMetadata(
        title: title, author: "องค์การบริหารส่วนตำบลตัวอย่าง", subject: "มาตรการ & <ทดสอบ>",
        keywords: ["คุณธรรม", "ITA"]),
      pages: copy.pages.enumerated().map { number, page in
        Page(size: pageSize, label: thaiNumber(number + 1), content: page.content, links: page.links)
      },
      structure: StructureTree(elements: elements), outline: outline, destinations: destinations)
  }

  // MARK: Content

  mutating func addHeading(_ text: String, level: Int = 1) {
    let element = add(StructureElement(role: .heading(level: level)), to: .init(index: 0))
    if y > pageSize.height - 120 { newPage() }
    outline.append(
      OutlineEntry(
        level: level, title: text,
        destination: Destination(page: pages.count - 1, point: Point(x: margin, y: y))))
    destinations["h\(outline.count)"] = outline.last?.destination
    addLines(shape([styled(text, weight: 700)]), element)
  }

  mutating func addParagraph(_ text: String) {
    let element = add(StructureElement(role: .paragraph), to: .init(index: 0))
    addLines(shape([styled(text)]), element)
  }

  /// A paragraph of Thai with one stretch in another language.
  mutating func addParagraph(_ text: String, foreign: String, language: String, rest: String) {
    let element = add(StructureElement(role: .paragraph), to: .init(index: 0))
    addLines(shape([styled(text), styled(foreign, language: language), styled(rest)]), element)
  }

  mutating func addList(_ items: [(label: String, text: String)]) {
    let list = add(StructureElement(role: .list(.decimal)), to: .init(index: 0))
    for item in items {
      let element = add(StructureElement(role: .listItem), to: list)
      let label = add(StructureElement(role: .listLabel), to: element)
      let body = add(StructureElement(role: .listBody), to: element)
      let top = y
      addLines(shape([styled(item.label)]), label)
      y = top
      addLines(shape([styled(item.text)]), body, x: margin + 24)
    }
  }

  mutating func addImage(_ image: PageImage, alternativeText: String) {
    let element = add(
      StructureElement(role: .figure, alternativeText: alternativeText), to: .init(index: 0))
    if y > pageSize.height - 120 { newPage() }
    mark([.image(image, in: Rectangle(x: margin, y: y, width: 60, height: 60))], as: element)
    y = y + 70
  }

  mutating func addDrawing(_ drawing: Drawing, alternativeText: String) {
    let element = add(
      StructureElement(role: .figure, alternativeText: alternativeText), to: .init(index: 0))
    if y > pageSize.height - drawing.size.height - margin { newPage() }
    mark([.drawing(drawing, at: Point(x: margin, y: y))], as: element)
    y = y + drawing.size.height + 10
  }

  /// A paragraph that is one link; the link has a rectangle on each of its lines.
  mutating func addLink(_ text: String, target: Link.Target, width: Points = 760) {
    let paragraph = add(StructureElement(role: .paragraph), to: .init(index: 0))
    let element = add(StructureElement(role: .link), to: paragraph)
    for line in lines(shape([styled(text)]), width: width) {
      if y + line.height > pageSize.height - margin { newPage() }
      let box = Rectangle(x: margin, y: y, width: line.width, height: line.height)
      paint(line, element, x: margin)
      let page = pages.count - 1
      elements[element.index].children.append(.link(page: page, index: pages[page].links.count))
      pages[page].links.append(Link(rectangle: box, target: target, description: text, element: element))
    }
  }

  /// A table with one header row, repeated as decoration on the pages it runs over.
  mutating func addTable(headers: [String], rows: [[[String]]]) {
    let table = add(StructureElement(role: .table), to: .init(index: 0))
    let width = (pageSize.width - margin - margin) / Double(headers.count)
    let head = add(StructureElement(role: .tableHead), to: table)
    let headRow = add(StructureElement(role: .tableRow), to: head)
    var identifiers: [String] = []
    var headLines: [(Line, Int)] = []
    if y > pageSize.height - 150 { newPage() }
    let top = y
    var bottom = y
    for (column, text) in headers.enumerated() {
      headerNumber += 1
      identifiers.append("h\(headerNumber)")
      let cell = add(
        StructureElement(
          role: .tableHeaderCell(TableHeaderCell(identifier: "h\(headerNumber)", scope: .column))),
        to: headRow)
      y = top
      for line in lines(shape([styled(text, weight: 700)]), width: width - 8) {
        headLines.append((line, column))
        paint(line, cell, x: columnX(column, width))
      }
      bottom = max(bottom, y)
    }
    y = bottom
    rule(width: width, columns: headers.count, from: top)
    let body = add(StructureElement(role: .tableBody), to: table)
    for row in rows {
      addRow(row, identifiers: identifiers, headLines: headLines, width: width, in: body)
    }
  }

  private mutating func addRow(
    _ row: [[String]], identifiers: [String], headLines: [(Line, Int)], width: Points,
    in body: StructureTree.ElementID
  ) {
    let element = add(StructureElement(role: .tableRow), to: body)
    var cells = row.enumerated().map { column, paragraphs -> Cell in
      let cell = add(
        StructureElement(role: .tableDataCell(TableDataCell(headers: [identifiers[column]]))), to: element)
      var lines: [(Line, StructureTree.ElementID)] = []
      for paragraph in paragraphs {
        let owner = add(StructureElement(role: .paragraph), to: cell)
        lines += self.lines(shape([styled(paragraph)]), width: width - 8).map { ($0, owner) }
      }
      return Cell(element: cell, lines: lines)
    }
    while true {
      let top = y
      var bottom = y
      for column in cells.indices {
        y = top
        while let next = cells[column].lines.first, y + next.line.height < pageSize.height - margin {
          paint(next.line, next.element, x: columnX(column, width))
          cells[column].lines.removeFirst()
        }
        bottom = max(bottom, y)
      }
      y = bottom
      rule(width: width, columns: cells.count, from: top)
      guard cells.contains(where: { !$0.lines.isEmpty }) else { return }
      newPage()
      repeatHead(headLines, width: width, columns: cells.count)
    }
  }

  private mutating func repeatHead(_ headLines: [(Line, Int)], width: Points, columns: Int) {
    let top = y
    var bottom = y
    for column in 0..<columns {
      y = top
      for (line, place) in headLines where place == column { paint(line, nil, x: columnX(column, width)) }
      bottom = max(bottom, y)
    }
    y = bottom
    rule(width: width, columns: columns, from: top)
  }

  // MARK: Setting

  private func columnX(_ column: Int, _ width: Points) -> Points { margin + width * Double(column) + 4 }

  private func styled(_ text: String, weight: Int = 400, language: String = "") -> StyledText {
    var style = TextStyle()
    style.fontFamilies = [family]
    style.fontWeight = weight
    return StyledText(content: text, style: style, language: language)
  }

  private func shape(_ pieces: [StyledText]) -> ShapedParagraph {
    let content = ParagraphContent(
      pieces: pieces.map(InlineContent.text), style: ParagraphStyle(), strut: pieces[0].style)
    return typesetter.shape(content).0
  }

  private func lines(_ paragraph: ShapedParagraph, width: Points) -> [Line] { paragraph.lines(width: width) }

  private mutating func addLines(
    _ paragraph: ShapedParagraph, _ element: StructureTree.ElementID, x: Points = 42
  ) {
    for line in lines(paragraph, width: pageSize.width - margin - x) {
      if y + line.height > pageSize.height - margin { newPage() }
      paint(line, element, x: x)
    }
  }

  private mutating func paint(_ line: Line, _ element: StructureTree.ElementID?, x: Points) {
    var items: [PaintItem] = []
    for placed in line.items {
      guard case .glyphs(let run) = placed.item else { continue }
      items.append(.glyphs(run, at: Point(x: x + placed.origin.x, y: y + line.baseline + placed.origin.y)))
    }
    mark(items, as: element)
    y = y + line.height
  }

  /// Paints items as content of an element, joined with what the element painted last, or as decoration.
  private mutating func mark(_ items: [PaintItem], as element: StructureTree.ElementID?) {
    let page = pages.count - 1
    guard let element else {
      return pages[page].content.append(MarkedContent(mark: .artifact(.layout), items: items))
    }
    if case .content(page, let identifier)? = elements[element.index].children.last,
      let last = pages[page].content.last, last.mark == .content(identifier: identifier)
    {
      pages[page].content[pages[page].content.count - 1] = MarkedContent(
        mark: last.mark, items: last.items + items)
      return
    }
    let identifier = pages[page].identifiers
    pages[page].identifiers += 1
    pages[page].content.append(MarkedContent(mark: .content(identifier: identifier), items: items))
    elements[element.index].children.append(.content(page: page, identifier: identifier))
  }

  private mutating func rule(width: Points, columns: Int, from top: Points) {
    var items: [PaintItem] = []
    for column in 0...columns {
      let x = margin + width * Double(column)
      items.append(
        .stroke(
          Stroke(start: Point(x: x, y: top), end: Point(x: x, y: y), width: 0.5, line: .solid, color: .black))
      )
    }
    for line in [top, y] {
      items.append(
        .stroke(
          Stroke(
            start: Point(x: margin, y: line), end: Point(x: pageSize.width - margin, y: line), width: 0.5,
            line: .solid, color: .black)))
    }
    let page = pages.count - 1
    pages[page].content.append(MarkedContent(mark: .artifact(.layout), items: items))
  }

  mutating func newPage() {
    pages.append(OpenPage())
    y = margin
  }

  private mutating func addPageNumber(_ page: Int) {
    let text = "หน้า \(thaiNumber(page + 1)) จาก \(thaiNumber(pages.count))"
    for line in lines(shape([styled(text)]), width: 200) {
      for placed in line.items {
        guard case .glyphs(let run) = placed.item else { continue }
        let origin = Point(x: pageSize.width * 0.45 + placed.origin.x, y: 30)
        pages[page].content.append(MarkedContent(mark: .artifact(.header), items: [.glyphs(run, at: origin)]))
      }
    }
  }

  private mutating func add(
    _ element: StructureElement, to parent: StructureTree.ElementID
  ) -> StructureTree.ElementID {
    elements.append(element)
    let identifier = StructureTree.ElementID(index: elements.count - 1)
    elements[parent.index].children.append(.element(identifier))
    return identifier
  }

  private func thaiNumber(_ number: Int) -> String {
    String(
      String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE20) }))
  }
}
