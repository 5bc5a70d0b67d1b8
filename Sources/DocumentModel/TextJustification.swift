/// `text-justify`: where the room of a justified line goes.
public enum TextJustification: Hashable, Sendable {
  /// Between words.
  case auto
  /// Phrase spaces first, then between clusters within limits, never inside a cluster.
  case thai
}
