/// `list-style-position`: where the marker of a list item stands.
public enum MarkerPosition: Hashable, Sendable {
  /// The marker hangs before the text, whose lines all begin at one edge.
  case outside
  /// The first line begins with the marker; the others run on below it.
  case inside
  /// `-measures-fit`: outside, unless the type is so large for its columns that hanging would cost too much of them.
  case fit
}
