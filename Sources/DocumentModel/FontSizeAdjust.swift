/// `font-size-adjust`: whether faces are brought to the same ก height.
public enum FontSizeAdjust: Hashable, Sendable {
  /// The size factor that the font list states for the family applies.
  case fromFont
  /// The size is the em size, whatever the face.
  case none
}
