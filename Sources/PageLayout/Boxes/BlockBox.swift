internal import Diagnostics
internal import DocumentModel

/// A block that holds other blocks.
final class BlockBox {
  let style: ComputedStyle
  let children: [Box]
  /// The boxes that were written in the block and stand where their offsets say.
  let positioned: [PositionedBox]
  /// The marker of a list item.
  let marker: ListMarkerBox?
  /// Bookmark and link targets that stand at the top of the block.
  let landmark: Landmark?
  /// The name of the page that the block itself stands on.
  let pageName: String?
  /// Where the template has the element; nil for a box that no element asks for.
  let span: SourceSpan?
  /// What the block asks of the pages on which it begins and ends.
  let pages: PageWishes

  init(
    style: ComputedStyle, content: BlockContent, marker: ListMarkerBox? = nil, landmark: Landmark? = nil,
    pageName: String? = nil, span: SourceSpan? = nil
  ) {
    self.style = style
    self.children = content.children
    self.positioned = content.positioned
    self.marker = marker
    self.landmark = landmark
    self.pageName = pageName
    self.span = span
    pages = PageWishes(
      style: style.box, pageName: pageName, first: content.children.first?.pages,
      last: content.children.last?.pages)
  }

  /// The block with another style or other content.
  func with(style: ComputedStyle? = nil, children: [Box]? = nil, marker: ListMarkerBox? = nil) -> BlockBox {
    BlockBox(
      style: style ?? self.style,
      content: BlockContent(children: children ?? self.children, positioned: positioned),
      marker: marker ?? self.marker, landmark: landmark, pageName: pageName, span: span)
  }
}
