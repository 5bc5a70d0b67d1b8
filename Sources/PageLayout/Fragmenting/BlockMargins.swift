internal import DocumentModel
internal import Geometry

/// Vertical margins after collapsing with those of first and last children (CSS 2.2, section 8.3.1).
///
/// Negative margins are taken as they are and do not collapse further.
enum BlockMargins {
  static func top(of box: Box, containingWidth: Points) -> Points {
    guard case .block(let block) = box else {
      return box.style?.margin.top.resolved(against: containingWidth) ?? 0
    }
    let own = block.style.box.margin.top.resolved(against: containingWidth) ?? 0
    guard let first = block.children.first else { return own }
    let edges = BlockEdges(block.style.box, containingWidth: containingWidth)
    guard edges.top == 0 else { return own }
    return max(own, top(of: first, containingWidth: edges.contentWidth))
  }

  static func bottom(of box: Box, containingWidth: Points) -> Points {
    guard case .block(let block) = box else {
      return box.style?.margin.bottom.resolved(against: containingWidth) ?? 0
    }
    let own = block.style.box.margin.bottom.resolved(against: containingWidth) ?? 0
    guard let last = block.children.last else { return own }
    let edges = BlockEdges(block.style.box, containingWidth: containingWidth)
    guard edges.bottom == 0 else { return own }
    return max(own, bottom(of: last, containingWidth: edges.contentWidth))
  }

  static func left(of box: Box, containingWidth: Points) -> Points {
    if case .paragraph = box { return 0 }
    if case .block(let block) = box {
      return BlockEdges(block.style.box, containingWidth: containingWidth).margin.left
    }
    guard let style = box.style else { return 0 }
    if case .image(let image) = box {
      let spare = max(0, containingWidth - image.size.width)
      let isCentred = style.margin.left == .auto && style.margin.right == .auto
      return isCentred ? spare / 2 : style.margin.left.resolved(against: containingWidth) ?? spare
    }
    return BlockEdges(style, containingWidth: containingWidth).margin.left
  }
}
