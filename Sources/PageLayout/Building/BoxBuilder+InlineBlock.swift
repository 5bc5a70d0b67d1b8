internal import DocumentModel
internal import Geometry
internal import Typography

extension BoxBuilder {
  /// A block that stands in a line like a letter: as wide as the style sheet says, else as its longest line.
  func inlineBlock(for element: Element, number: Int, context: BuildContext) -> (InlineBox, InlineObject) {
    var context = context
    context.isContinued = false
    context.mayChangePage = false
    let hadPageReferences = hasPageReferences
    hasPageReferences = false
    let block = block(for: element, context: context)
    if hasPageReferences { diagnose(["target-counter() in display: inline-block"], on: element) }
    hasPageReferences = hadPageReferences
    let style = element.style.box
    let width = IntrinsicWidths(of: block).shrunk(to: nil, style: style)
    let fragment = fragmenter.layout(block.filling(width: width), in: .endless(width: width), as: .root)
    let margin = BlockEdges(style, containingWidth: 0).margin
    let size = Size(
      width: margin.left + fragment.size.width + margin.right,
      height: margin.top + fragment.size.height + margin.bottom)
    let baseline = style.clipsOverflow ? nil : fragment.lastBaseline.map { $0 + margin.top }
    let box = InlineBox(
      identifier: number, size: size,
      ascent: InlineBoxAlignment.ascent(of: element.style, height: size.height, baseline: baseline))
    return (box, .block(fragment, offset: Point(x: margin.left, y: margin.top)))
  }
}
