internal import Geometry

/// What relative values of an element are measured by.
struct StyleContext: Sendable {
  let parent: StyleDraft
  /// The font size of the root element, for `rem`.
  let rootFontSize: Points
  /// What an em is: the parent's font size while font sizes are computed, then the element's own.
  var fontSize: Points
}
