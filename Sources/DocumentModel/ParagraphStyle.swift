internal import Geometry

/// Inherited properties of lines and paragraphs.
public struct ParagraphStyle: Hashable, Sendable {
  /// `text-align`.
  public var alignment: TextAlignment = .start
  /// `text-indent` of the first line.
  public var indent: LengthOrPercentage = .length(0)
  /// `white-space`.
  public var whiteSpace: WhiteSpace = .normal
  /// `text-wrap-style`.
  public var wrapStyle: TextWrapStyle = .pretty
  /// `text-justify`.
  public var justification: TextJustification = .auto
  /// `orphans`: the fewest lines of a paragraph before a page break.
  public var orphans = 2
  /// `widows`: the fewest lines of a paragraph after a page break.
  public var widows = 2
  /// `list-style-type`.
  public var listStyle: ListStyle = .disc
  /// `list-style-position`.
  public var markerPosition: MarkerPosition = .outside

  public init() {}
}
