public import Geometry

/// Inherited properties of letters.
public struct TextStyle: Hashable, Sendable {
  /// `font-family`: the wanted families, first choice first.
  public var fontFamilies: [String] = []
  /// `font-size` before any size factor of the face.
  public var fontSize: Points = 16
  /// `font-weight`, 100 to 900.
  public var fontWeight: Int = 400
  /// `font-style: italic`.
  public var isItalic = false
  /// `font-size-adjust`: whether the size factor of the face applies.
  public var fontSizeAdjust: FontSizeAdjust = .fromFont
  /// `font-feature-settings`.
  public var features: [FontFeature] = []
  /// `letter-spacing`, added after each cluster.
  public var letterSpacing: Points = 0
  /// `line-height`.
  public var lineHeight: LineHeight = .normal
  /// `color`.
  public var color: Color = .black

  public init() {}
}
