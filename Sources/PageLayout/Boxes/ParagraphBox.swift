internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// A shaped paragraph and the structure it belongs to. Margins and borders are those of the block around it.
final class ParagraphBox {
  /// The text as it is shaped now; page numbers in it become known while pages are made.
  private(set) var shaped: ShapedParagraph
  /// The text in smaller type, for widths at which that stands on one line and the other does not.
  let compact: ShapedParagraph?
  /// The text in smaller type, for widths at which the other takes more than two lines.
  let condensed: ShapedParagraph?
  let style: ParagraphStyle
  /// The structure element that holds the text; nil for artifacts.
  let element: StructureTree.ElementID?
  /// The links in the paragraph, by the number that its runs carry.
  let links: [ParagraphLink]
  /// The pictures and blocks in the paragraph, by the identifier of their inline box.
  let objects: [InlineObject]
  /// The page numbers in the paragraph.
  let pageReferences: PageReferences?
  /// What elements inside the paragraph announce; it counts where the paragraph begins.
  let landmarks: [Landmark]
  /// Where the text of the paragraph was written first.
  let span: SourceSpan?
  /// The name of the page that the paragraph stands on.
  let pageName: String?

  init(
    shaped: ShapedParagraph, style: ParagraphStyle, element: StructureTree.ElementID?,
    links: [ParagraphLink] = [], objects: [InlineObject] = [], pageReferences: PageReferences? = nil,
    landmarks: [Landmark] = [], span: SourceSpan? = nil, pageName: String? = nil,
    compact: ShapedParagraph? = nil, condensed: ShapedParagraph? = nil
  ) {
    self.shaped = shaped
    self.style = style
    self.element = element
    self.links = links
    self.objects = objects
    self.pageReferences = pageReferences
    self.landmarks = landmarks
    self.span = span
    self.pageName = pageName
    self.compact = compact
    self.condensed = condensed
  }

  /// The paragraph with a first line that begins further right.
  func indented(by indent: Points) -> ParagraphBox {
    var style = style
    style.indent = .length(indent)
    return ParagraphBox(
      shaped: shaped, style: style, element: element, links: links, objects: objects,
      pageReferences: pageReferences, landmarks: landmarks, span: span, pageName: pageName,
      compact: compact, condensed: condensed)
  }

  /// Puts the numbers of pages into the text.
  ///
  /// - Returns: what is wrong with the new text; nil when the numbers are the ones it has.
  func setPageNumbers(_ pages: [String: Int], with typesetter: Typesetter) -> [Diagnostic]? {
    guard let content = pageReferences?.content(with: pages) else { return nil }
    let (shaped, diagnostics) = typesetter.shape(content)
    self.shaped = shaped
    return diagnostics
  }
}
