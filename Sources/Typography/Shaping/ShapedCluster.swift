/// A cluster as HarfBuzz shaped it, its glyphs in the order of the text.
struct ShapedCluster {
  /// A glyph in font units from the cluster's origin, y upwards.
  struct Glyph: Equatable {
    var identifier: UInt32
    var x: Int
    var y: Int
    /// Whether it takes no room of its own.
    var isMark: Bool
  }

  /// The bytes of the word.
  var utf8Range: Range<Int>
  var glyphs: [Glyph]
  /// Font units.
  var advance: Int
  /// Font units from the cluster's origin, y upwards.
  var ink: GlyphInk?
}
