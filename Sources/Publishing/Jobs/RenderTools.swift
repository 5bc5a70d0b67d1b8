internal import Painting

/// What painting keeps from job to job: fonts as Cairo sees them.
///
/// Not `Sendable`, since FreeType and Cairo are not to be shared: each worker has its own.
public final class RenderTools {
  let pdf = PDFPainter()
  let png = PNGPainter()
  let svg = SVGPainter()

  public init() {}
}
