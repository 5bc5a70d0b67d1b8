import DocumentModel
import Geometry

/// What all atoms of one piece of styled text share.
struct TextRun {
  var style: TextStyle
  var language: String
  var link: Int?
  var raise: Double
  var isUnderlined: Bool
  /// The size of the em before any size factor of a face, in points.
  var fontSize: Double
  /// In points, after each cluster.
  var letterSpacing: Double
  /// Above and below the baseline of the run, half-leading included.
  var lineBox: LineBoxExtent

  /// Whether the atoms of the two runs can be painted as one glyph run.
  func paintsLike(_ other: TextRun) -> Bool {
    fontSize == other.fontSize && style.color == other.style.color && language == other.language
      && link == other.link && raise == other.raise && isUnderlined == other.isUnderlined
  }
}
