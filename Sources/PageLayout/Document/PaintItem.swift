public import DocumentModel
public import Geometry
public import Typography

/// Something to paint, in page coordinates from the top left.
public enum PaintItem: Sendable {
  /// Glyphs whose run origin, on the baseline, lies at a point.
  case glyphs(GlyphRun, at: Point)
  /// A filled box.
  case fill(Rectangle, Color)
  /// A straight line.
  case stroke(Stroke)
  case image(PageImage, in: Rectangle)
  /// Outlines whose top left lies at a point.
  case drawing(Drawing, at: Point)
}
