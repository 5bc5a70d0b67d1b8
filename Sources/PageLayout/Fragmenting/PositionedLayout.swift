internal import DocumentModel
internal import Geometry

/// Sizes and places boxes that are out of the flow (CSS 2.2, sections 10.3.7 and 10.6.4).
struct PositionedLayout {
  /// The padding box of the nearest positioned box around, or the page between its margins.
  let containing: Rectangle
  let fragmenter: Fragmenter

  /// The box and the top left of its border box.
  ///
  /// - Parameter staticPosition: where the box would stand in the flow.
  func layout(_ box: Box, staticPosition: Point) -> PlacedFragment {
    let style = box.style ?? BoxStyle()
    let offsets = Offsets(style, in: containing.size)
    let fragment = fragment(of: box, style: style, offsets: offsets, staticPosition: staticPosition)
    let size = fragment.size
    let margin = BlockEdges(style, containingWidth: containing.size.width)
    let isCentred = style.margin.left == .auto && style.margin.right == .auto
    let x: Points
    if let left = offsets.left, let right = offsets.right, isCentred {
      x = containing.minX + left + max(0, containing.size.width - left - right - size.width) / 2
    } else if let left = offsets.left {
      x = containing.minX + left + margin.leftOffset(style)
    } else if let right = offsets.right {
      x = containing.maxX - right - margin.rightOffset(style) - size.width
    } else {
      x = staticPosition.x + margin.leftOffset(style)
    }
    let y: Points
    if let top = offsets.top {
      y = containing.minY + top + margin.margin.top
    } else if let bottom = offsets.bottom {
      y = containing.maxY - bottom - margin.margin.bottom - size.height
    } else {
      y = staticPosition.y + margin.margin.top
    }
    return PlacedFragment(fragment: fragment, origin: Point(x: x, y: y))
  }

  private func fragment(of box: Box, style: BoxStyle, offsets: Offsets, staticPosition: Point) -> Fragment {
    guard case .block(let block) = box else {
      let room = Room.endless(width: containing.size.width)
      if case .complete(let fragment) = fragmenter.layout(box, in: room, from: nil) { return fragment }
      return Fragment(
        size: .zero, content: .block(.empty, children: [], marker: nil), isStart: true, isEnd: true)
    }
    let width = width(of: block, offsets: offsets, staticPosition: staticPosition)
    let edges = BlockEdges(style, containingWidth: containing.size.width)
    var height: Points?
    if let wanted = style.height.resolved(against: containing.size.height) {
      height = style.includesPaddingAndBorderInSize ? wanted : wanted + edges.top + edges.bottom
    } else if let top = offsets.top, let bottom = offsets.bottom {
      height = max(0, containing.size.height - top - bottom - edges.margin.vertical)
    }
    var room = Room.endless(width: width)
    room.definiteHeight = containing.size.height
    return fragmenter.layout(block.filling(width: width, height: height), in: room, as: .root)
  }

  /// The width of the border box.
  private func width(of block: BlockBox, offsets: Offsets, staticPosition: Point) -> Points {
    let style = block.style.box
    let edges = BlockEdges(style, containingWidth: containing.size.width)
    if style.width != .auto { return edges.borderBoxWidth }
    let margins = edges.leftOffset(style) + edges.rightOffset(style)
    if let left = offsets.left, let right = offsets.right {
      return max(0, containing.size.width - left - right - margins)
    }
    let start = offsets.left ?? offsets.right ?? staticPosition.x - containing.minX
    return IntrinsicWidths(of: block).shrunk(to: containing.size.width - start - margins, style: style)
  }

  /// The distances from the edges of the containing block; nil for `auto`.
  private struct Offsets {
    let top: Points?
    let right: Points?
    let bottom: Points?
    let left: Points?

    init(_ style: BoxStyle, in size: Size) {
      top = style.offsets.top.resolved(against: size.height)
      right = style.offsets.right.resolved(against: size.width)
      bottom = style.offsets.bottom.resolved(against: size.height)
      left = style.offsets.left.resolved(against: size.width)
    }
  }
}

extension BlockEdges {
  /// The left margin; nothing for `auto`, which shares room in the flow only.
  fileprivate func leftOffset(_ style: BoxStyle) -> Points { style.margin.left == .auto ? 0 : margin.left }

  fileprivate func rightOffset(_ style: BoxStyle) -> Points { style.margin.right == .auto ? 0 : margin.right }
}

extension BlockBox {
  /// A block of nothing.
  fileprivate static var empty: BlockBox { BlockBox(style: ComputedStyle(), content: BlockContent()) }
}
