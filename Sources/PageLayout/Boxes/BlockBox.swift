internal import DocumentModel

/// A block that holds other blocks.
final class BlockBox {
  let style: ComputedStyle
  let children: [Box]
  /// The marker of a list item.
  let marker: ListMarkerBox?
  /// Bookmark and link targets that stand at the top of the block.
  let landmark: Landmark?

  init(style: ComputedStyle, children: [Box], marker: ListMarkerBox? = nil, landmark: Landmark? = nil) {
    self.style = style
    self.children = children
    self.marker = marker
    self.landmark = landmark
  }
}

extension BlockBox {
  /// The named page that the first child asks for.
  var firstPageName: String? { children.first?.pageName }
}
