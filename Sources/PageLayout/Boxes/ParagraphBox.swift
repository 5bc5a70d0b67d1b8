internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// A shaped paragraph and the structure it belongs to. Margins and borders are those of the block around it.
final class ParagraphBox {
  let shaped: ShapedParagraph
  let style: ParagraphStyle
  /// The structure element that holds the text; nil for artifacts.
  let element: StructureTree.ElementID?
  /// The links in the paragraph, by the number that its runs carry.
  let links: [ParagraphLink]
  /// The pictures in the paragraph, by the identifier of their inline box.
  let images: [ImageBox]
  /// Where the text of the paragraph was written first.
  let span: SourceSpan?
  /// The name of the page that the paragraph stands on.
  let pageName: String?

  init(
    shaped: ShapedParagraph, style: ParagraphStyle, element: StructureTree.ElementID?,
    links: [ParagraphLink] = [], images: [ImageBox] = [],
    span: SourceSpan? = nil, pageName: String? = nil
  ) {
    self.shaped = shaped
    self.style = style
    self.element = element
    self.links = links
    self.images = images
    self.span = span
    self.pageName = pageName
  }

  /// The paragraph with a first line that begins further right.
  func indented(by indent: Points) -> ParagraphBox {
    var style = style
    style.indent = .length(indent)
    return ParagraphBox(
      shaped: shaped, style: style, element: element, links: links, images: images, span: span,
      pageName: pageName)
  }
}
