internal import DocumentModel
internal import Geometry

/// The box around a table and its captions (CSS 2.2, section 17.4). It has the margins, the width and the place of the
/// table.
enum TableWrapper {
  /// Whether a table without captions has a frame of its own that a block around it draws.
  static func isNeeded(for style: ComputedStyle) -> Bool {
    let box = style.box
    if box.height != .auto || box.minHeight != .auto { return true }
    guard !style.table.collapsesBorders else { return false }
    return box.border.all.contains { $0.usedWidth > 0 } || box.padding != Sides(all: .length(0))
  }

  static func block(around table: TableBox, before: [BlockBox], after: [BlockBox]) -> BlockBox {
    let own = table.style.box
    var outer = table.style
    outer.box = BoxStyle()
    outer.box.display = .block
    outer.box.position = own.position
    outer.box.offsets = own.offsets
    outer.box.includesPaddingAndBorderInSize = own.includesPaddingAndBorderInSize
    (outer.box.width, outer.box.minWidth, outer.box.maxWidth) = (own.width, own.minWidth, own.maxWidth)
    outer.box.margin = own.margin
    (outer.box.height, outer.box.minHeight) = (own.height, own.minHeight)
    if !table.style.table.collapsesBorders {
      (outer.box.border, outer.box.padding) = (own.border, own.padding)
      (outer.box.background, outer.box.cornerRadius) = (own.background, own.cornerRadius)
      outer.box.clonesDecorationAtBreaks = own.clonesDecorationAtBreaks
    }
    (outer.box.breakBefore, outer.box.breakAfter) = (own.breakBefore, own.breakAfter)
    outer.box.avoidsBreakInside = own.avoidsBreakInside
    var inner = table.style
    inner.box.position = .static
    (inner.box.width, inner.box.minWidth, inner.box.maxWidth) = (.auto, .auto, .auto)
    inner.box.margin = Sides(all: .length(0))
    (inner.box.height, inner.box.minHeight) = (.auto, .auto)
    if !table.style.table.collapsesBorders {
      (inner.box.border, inner.box.padding) = (Sides(all: .none), Sides(all: .length(0)))
      (inner.box.background, inner.box.cornerRadius) = (nil, .length(0))
    }
    (inner.box.breakBefore, inner.box.breakAfter) = (.auto, after.isEmpty ? .auto : .avoid)
    inner.box.avoidsBreakInside = false
    inner.box.pageName = nil
    let children =
      before.map { .block(keepingWithNext($0)) } + [.table(table.with(style: inner))] + after.map(Box.block)
    return BlockBox(
      style: outer, content: BlockContent(children: children), pageName: table.pageName, span: table.span)
  }

  private static func keepingWithNext(_ caption: BlockBox) -> BlockBox {
    var style = caption.style
    style.box.breakAfter = .avoid
    return caption.with(style: style)
  }
}
