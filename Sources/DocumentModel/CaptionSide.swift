/// Where the caption of a table stands, `caption-side` in style sheets.
public enum CaptionSide: Hashable, Sendable {
  case top
  case bottom
}
