internal import DocumentModel
internal import Geometry
internal import Typography

/// The paragraphs of a cell and all that adds to their height, flattened, so that the height at a width is a matter of
/// counting lines.
///
/// Openings between lines that a rare stack of marks needs are left out.
struct CellLines {
  private struct Part {
    let paragraph: ShapedParagraph
    /// What padding, borders and margins take from the cell's width.
    let inset: Points
    let indent: Points
    let lineHeight: Double
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
    var height = fixedHeight
    for part in parts {
      let count = part.paragraph.lineCount(width: width - part.inset, indent: part.indent)
      height += part.lineHeight * Double(count)
    }
    return height
  }

  /// How much text there is, as the length of the paragraphs on one line, in points.
  var textAmount: Double { parts.reduce(0) { $0 + $1.paragraph.maxContentWidth.value } }

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
