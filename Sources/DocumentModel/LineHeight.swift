public import Geometry

/// `line-height`.
public enum LineHeight: Hashable, Sendable {
  /// As the face asks for.
  case normal
  /// A multiple of the element's own font size.
  case factor(Double)
  case length(Points)
}
