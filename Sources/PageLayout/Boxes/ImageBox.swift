internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// A picture at the size it will have on paper.
final class ImageBox {
  let picture: Picture
  let size: Size
  let style: ComputedStyle
  /// The Figure element; nil for decoration (`alt=""`).
  let element: StructureTree.ElementID?
  /// Where the template asks for it.
  let span: SourceSpan?
  /// The name of the page that the picture stands on.
  let pageName: String?

  init(
    picture: Picture, size: Size, style: ComputedStyle, element: StructureTree.ElementID?, span: SourceSpan?,
    pageName: String? = nil
  ) {
    self.picture = picture
    self.size = size
    self.style = style
    self.element = element
    self.span = span
    self.pageName = pageName
  }
}
