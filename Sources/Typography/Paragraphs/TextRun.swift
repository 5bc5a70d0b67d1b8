import DocumentModel
import Geometry

/// What all atoms of one piece of styled text share.
final class TextRun: Sendable {
  let color: Color
  let language: String
  let link: Int?
  let isUnderlined: Bool
  /// In points, positive upwards.
  let raise: Double
  /// The size of the em before any size factor of a face, in points.
  let fontSize: Double
  /// In points, after each cluster.
  let letterSpacing: Double
  /// Above and below the line's baseline, half-leading included.
  let lineBox: LineBoxExtent

  /// - Parameter lineBox: of the style, before the text is raised.
  init(_ text: StyledText, lineBox: LineBoxExtent) {
    color = text.style.color
    language = text.language.isEmpty ? "th" : text.language
    link = text.link
    isUnderlined = text.isUnderlined
    raise = text.raise.value
    fontSize = text.style.fontSize.value
    letterSpacing = text.style.letterSpacing.value
    self.lineBox = lineBox.raised(by: text.raise.value)
  }

  /// Whether the atoms of the two runs can be painted as one glyph run.
  func paintsLike(_ other: TextRun) -> Bool {
    self === other
      || fontSize == other.fontSize && color == other.color && link == other.link && raise == other.raise
        && isUnderlined == other.isUnderlined && language == other.language
  }
}
