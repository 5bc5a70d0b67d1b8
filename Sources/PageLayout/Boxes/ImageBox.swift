internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// A picture at the size it will have on paper.
final class ImageBox {
  let image: PageImage
  let size: Size
  let style: ComputedStyle
  /// The Figure element; nil for decoration (`alt=""`).
  let element: StructureTree.ElementID?
  /// Where the template asks for it.
  let span: SourceSpan?

  init(
    image: PageImage, size: Size, style: ComputedStyle, element: StructureTree.ElementID?, span: SourceSpan?
  ) {
    self.image = image
    self.size = size
    self.style = style
    self.element = element
    self.span = span
  }
}
