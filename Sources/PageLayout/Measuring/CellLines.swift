internal import DocumentModel
internal import Geometry
internal import Typography

/// The paragraphs of a cell and all that adds to their height, flattened, so that the height at a width is a matter of
/// counting lines.
///
/// Openings between lines that a rare stack of marks needs are left out.
struct CellLines: Hashable {
  private struct Part: Equatable {
    let paragraph: ShapedParagraph
    /// What padding, borders and margins take from the cell's width.
    let inset: Points
    let indent: Points
    let lineHeight: Double

    static func == (one: Part, other: Part) -> Bool {
      one.paragraph === other.paragraph && one.inset == other.inset && one.indent == other.indent
        && one.lineHeight == other.lineHeight
    }
  }

  private var parts: [Part] = []
  /// The height of padding, borders, margins and pictures, in points.
  private var fixedHeight = 0.0

  init(_ cell: BlockBox, collapsesBorders: Bool) {
    let edges = BlockRole.cell(collapsesBorders: collapsesBorders).edges(
      of: cell.style.box, containingWidth: 0)
    fixedHeight = (edges.top + edges.bottom).value
    add(cell, inset: edges.border.horizontal + edges.padding.horizontal, isRoot: true)
  }

  /// The height in a cell of a width, both in points.
  func height(width: Points) -> Double {
    height { Double(lineCount(ofParagraph: $0, width: width)) }
  }

  /// The height in points of a cell whose paragraphs have so many lines, each told by its index.
  @inline(__always)
  func height(_ lineCount: (_ paragraph: Int) -> Double) -> Double {
    var height = fixedHeight
    for index in parts.indices { height += parts[index].lineHeight * lineCount(index) }
    return height
  }

  /// How many paragraphs there are.
  var paragraphCount: Int { parts.count }

  /// The lines of a paragraph in a cell of a width.
  func lineCount(ofParagraph index: Int, width: Points) -> Int {
    parts[index].paragraph.lineCount(width: width - parts[index].inset, indent: parts[index].indent)
  }

  /// How much text there is, as the length of the paragraphs on one line, in points.
  var textAmount: Double { parts.reduce(0) { $0 + $1.paragraph.maxContentWidth.value } }

  /// The first paragraph and the number of them tell nearly all cells apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(parts.count)
    if let first = parts.first { hasher.combine(ObjectIdentifier(first.paragraph)) }
  }

  /// Percentages of margins and padding count as nothing: they are of a width that is not known yet.
  private mutating func add(_ block: BlockBox, inset: Points, isRoot: Bool) {
    var margin: Points = 0
    for (index, child) in block.children.enumerated() {
      let top = BlockMargins.top(of: child, containingWidth: 0)
      fixedHeight += (index == 0 ? (isRoot ? top : 0) : max(margin, top)).value
      margin = BlockMargins.bottom(of: child, containingWidth: 0)
      add(child, inset: inset)
    }
    if isRoot { fixedHeight += margin.value }
  }

  private mutating func add(_ box: Box, inset: Points) {
    switch box {
    case .paragraph(let paragraph):
      parts.append(
        Part(
          paragraph: paragraph.shaped, inset: inset, indent: paragraph.style.indent.resolved(against: 0),
          lineHeight: paragraph.shaped.lineHeight.value))
    case .block(let block):
      let edges = BlockEdges(block.style.box, containingWidth: 0)
      fixedHeight += (edges.top + edges.bottom).value
      let frame = edges.margin.horizontal + edges.border.horizontal + edges.padding.horizontal
      add(block, inset: inset + frame, isRoot: false)
    case .image(let image): fixedHeight += image.size.height.value
    case .laidOut(let box): fixedHeight += box.fragment.size.height.value
    case .table, .columns: break
    }
  }
}
