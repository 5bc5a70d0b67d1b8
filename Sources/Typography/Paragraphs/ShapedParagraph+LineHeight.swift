public import Geometry

extension ShapedParagraph {
  /// The height of a line that holds nothing taller than the paragraph's own style.
  public var lineHeight: Points { Points(strut.above + strut.below) }
}
