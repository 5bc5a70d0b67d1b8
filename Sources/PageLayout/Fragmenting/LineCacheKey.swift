internal import Geometry

/// A paragraph set at a width.
struct LineCacheKey: Hashable {
  let paragraph: ObjectIdentifier
  let width: Points
}
