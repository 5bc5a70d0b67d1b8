internal import DocumentModel
internal import Geometry

extension BlockBox {
  /// The block with a border box of a given width and no margins, for whoever has seen to both.
  ///
  /// - Parameter height: the least height of the border box.
  func filling(width: Points, height: Points? = nil) -> BlockBox {
    var style = style
    if !style.box.includesPaddingAndBorderInSize, case .length(let own) = style.box.height {
      let edges = BlockEdges(style.box, containingWidth: width)
      style.box.height = .length(own + edges.top + edges.bottom)
    }
    style.box.includesPaddingAndBorderInSize = true
    style.box.width = .length(width)
    (style.box.minWidth, style.box.maxWidth) = (.auto, .auto)
    style.box.margin = Sides(all: .length(0))
    if let height { style.box.height = .length(height) }
    return with(style: style)
  }
}
