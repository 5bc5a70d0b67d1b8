internal import DocumentModel

/// A block that holds other blocks.
final class BlockBox {
  let style: ComputedStyle
  let children: [Box]
  /// The marker of a list item.
  let marker: ListMarkerBox?
  /// Bookmark and link targets that stand at the top of the block.
  let landmark: Landmark?
  /// The name of the page that the block itself stands on.
  let pageName: String?
  /// What the block asks of the pages on which it begins and ends.
  let pages: PageWishes

  init(
    style: ComputedStyle, children: [Box], marker: ListMarkerBox? = nil, landmark: Landmark? = nil,
    pageName: String? = nil
  ) {
    self.style = style
    self.children = children
    self.marker = marker
    self.landmark = landmark
    self.pageName = pageName
    pages = PageWishes(
      style: style.box, pageName: pageName, first: children.first?.pages, last: children.last?.pages)
  }
}
