internal import DocumentModel
internal import Geometry

/// The used margins, borders and padding of a block in a containing block of a given width.
struct BlockEdges {
  let margin: EdgeInsets
  let border: EdgeInsets
  let padding: EdgeInsets
  /// The width of the content box.
  let contentWidth: Points

  /// CSS 2.2, section 10.3.3: the sides add up to the containing width; `auto` margins share what is left.
  @inline(__always)
  init(_ style: BoxStyle, containingWidth: Points) {
    border = EdgeInsets(
      top: style.border.top.usedWidth, right: style.border.right.usedWidth,
      bottom: style.border.bottom.usedWidth,
      left: style.border.left.usedWidth)
    padding = Self.padding(style, containingWidth: containingWidth)
    let frame = border.horizontal + padding.horizontal
    let left = style.margin.left.resolved(against: containingWidth)
    let right = style.margin.right.resolved(against: containingWidth)
    let room = containingWidth - (left ?? 0) - (right ?? 0) - frame
    let width = Self.contentWidth(style, containingWidth: containingWidth, frame: frame) ?? room
    contentWidth = max(0, width)
    let spare = max(0, room - contentWidth)
    margin = EdgeInsets(
      top: style.margin.top.resolved(against: containingWidth) ?? 0,
      right: right ?? (left == nil ? spare / 2 : spare),
      bottom: style.margin.bottom.resolved(against: containingWidth) ?? 0,
      left: left ?? (right == nil ? spare / 2 : spare))
  }

  /// The edges of a table cell: its width is the columns', it has no margins, and where borders collapse only half
  /// of each is its own (CSS 2.2, section 17.6.2).
  @inline(__always)
  init(cell style: BoxStyle, width: Points, collapsesBorders: Bool) {
    let share = collapsesBorders ? 0.5 : 1
    border = EdgeInsets(
      top: style.border.top.usedWidth * share, right: style.border.right.usedWidth * share,
      bottom: style.border.bottom.usedWidth * share, left: style.border.left.usedWidth * share)
    padding = Self.padding(style, containingWidth: width)
    margin = .zero
    contentWidth = max(0, width - border.horizontal - padding.horizontal)
  }

  /// Border and padding above the content.
  var top: Points { border.top + padding.top }
  /// Border and padding below the content.
  var bottom: Points { border.bottom + padding.bottom }
  /// Border and padding left of the content.
  var left: Points { border.left + padding.left }
  /// The width of the border box.
  var borderBoxWidth: Points { contentWidth + border.horizontal + padding.horizontal }

  @inline(__always)
  private static func padding(_ style: BoxStyle, containingWidth: Points) -> EdgeInsets {
    EdgeInsets(
      top: style.padding.top.resolved(against: containingWidth),
      right: style.padding.right.resolved(against: containingWidth),
      bottom: style.padding.bottom.resolved(against: containingWidth),
      left: style.padding.left.resolved(against: containingWidth))
  }

  @inline(__always)
  private static func contentWidth(_ style: BoxStyle, containingWidth: Points, frame: Points) -> Points? {
    let inset = style.includesPaddingAndBorderInSize ? frame : 0
    let width = style.width.resolved(against: containingWidth).map { $0 - inset }
    let upper = style.maxWidth.resolved(against: containingWidth).map { $0 - inset }
    let lower = style.minWidth.resolved(against: containingWidth).map { $0 - inset }
    var used = width
    if let upper { used = min(used ?? containingWidth - frame, upper) }
    if let lower { used = max(used ?? containingWidth - frame, lower) }
    return used
  }
}
