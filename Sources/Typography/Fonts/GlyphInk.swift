/// The box around the ink of a glyph or a cluster, y upwards, in the unit of whoever holds it.
struct GlyphInk: Hashable, Sendable {
  var minX: Double
  var maxX: Double
  var minY: Double
  var maxY: Double

  /// The box moved.
  func moved(x: Double, y: Double) -> GlyphInk {
    GlyphInk(minX: minX + x, maxX: maxX + x, minY: minY + y, maxY: maxY + y)
  }

  /// The smallest box around both.
  func union(_ other: GlyphInk) -> GlyphInk {
    GlyphInk(
      minX: min(minX, other.minX), maxX: max(maxX, other.maxX), minY: min(minY, other.minY),
      maxY: max(maxY, other.maxY))
  }

  /// How deep two boxes reach into each other; negative when they are apart.
  func overlap(_ other: GlyphInk) -> Double {
    min(min(maxX, other.maxX) - max(minX, other.minX), min(maxY, other.maxY) - max(minY, other.minY))
  }

  /// The box with every length multiplied.
  func scaled(by factor: Double) -> GlyphInk {
    GlyphInk(minX: minX * factor, maxX: maxX * factor, minY: minY * factor, maxY: maxY * factor)
  }

  /// Whether no edge of the two boxes differs by more than `tolerance`.
  func isClose(to other: GlyphInk, tolerance: Double) -> Bool {
    abs(minX - other.minX) <= tolerance && abs(maxX - other.maxX) <= tolerance
      && abs(minY - other.minY) <= tolerance && abs(maxY - other.maxY) <= tolerance
  }
}
