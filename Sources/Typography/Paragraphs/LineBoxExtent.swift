import DocumentModel
import Geometry

/// How far a line box reaches above and below the baseline, in points.
struct LineBoxExtent: Hashable, Sendable {
  var above: Double
  var below: Double

  /// Room for both.
  func union(_ other: LineBoxExtent) -> LineBoxExtent {
    LineBoxExtent(above: max(above, other.above), below: max(below, other.below))
  }

  /// The extent raised by a length in points.
  func raised(by rise: Double) -> LineBoxExtent { LineBoxExtent(above: above + rise, below: below - rise) }

  /// The extent of text in a style (CSS 2.2, clause 10.8.1): half of what `line-height` adds to ascent and descent
  /// goes above, half below.
  ///
  /// - Parameters:
  ///   - metrics: of the first face of the style, in ems.
  ///   - sizeFactor: of that face.
  init(style: TextStyle, metrics: VerticalMetrics, sizeFactor: Double) {
    let size = style.fontSize.value * sizeFactor
    let ascent = metrics.ascent * size
    let descent = metrics.descent * size
    let height =
      switch style.lineHeight {
      case .normal: ascent + descent + metrics.lineGap * size
      case .factor(let factor): style.fontSize.value * factor
      case .length(let length): length.value
      }
    let half = (height - ascent - descent) / 2
    self.init(above: ascent + half, below: descent + half)
  }

  init(above: Double, below: Double) {
    self.above = above
    self.below = below
  }
}
