public import Geometry

extension GlyphRun {
  /// The boxes around the ink of the glyphs that have any, relative to the run's origin; y grows downwards.
  public var inkBoxes: [Rectangle] {
    let scale = fontSize.value / Double(face.unitsPerEm)
    return glyphs.compactMap { glyph in
      guard let ink = face.ink(of: glyph.identifier)?.scaled(by: scale) else { return nil }
      return Rectangle(
        x: glyph.x + Points(ink.minX), y: glyph.y - Points(ink.maxY), width: Points(ink.maxX - ink.minX),
        height: Points(ink.maxY - ink.minY))
    }
  }
}
