/// A stretch of text without a place to end a line inside, shaped: the unit of the shape cache.
///
/// All lengths are parts of the style's font size (ems), so that one word serves every size. Immutable and shared.
final class ShapedWord: Sendable {
  /// A glyph with its origin from the word's, y downwards.
  struct Glyph {
    var identifier: UInt32
    var x: Double
    var y: Double
  }

  /// The start of a cluster. The end is the start of the next one; the last entry of a word only marks its end.
  struct Cluster {
    var utf8Start: Int
    var glyphStart: Int
    var x: Double
    /// The ink, from the word's origin, y upwards; nil when there is none.
    var ink: GlyphInk?
    /// Whether a line may begin here when nothing better fits.
    var allowsEmergencyBreak: Bool
  }

  /// Neighbouring clusters in one face; the parts of a word follow each other without gaps.
  struct Part {
    var face: FontFace
    /// By how much the font size is multiplied for this face.
    var sizeFactor: Double
    var clusters: Range<Int>
  }

  /// A character that cannot be set as it should be.
  struct Fault {
    enum Kind: UInt8 {
      /// No face of the chain has the character.
      case missingGlyph
      /// It belongs to a script that runs from right to left, which is not supported.
      case rightToLeft
    }

    var kind: Kind
    var utf8Offset: Int
    var scalar: UInt32
  }

  /// The text.
  let utf8: [UInt8]
  let glyphs: [Glyph]
  let clusters: [Cluster]
  let parts: [Part]
  let faults: [Fault]
  /// Whether the text holds characters that only control layout and are left out of what is painted.
  let hasLayoutControls: Bool
  /// The script at the end of the word, which characters of no script in the next word take over; 0 when unknown.
  let lastScript: UInt32
  let clusterCount: Int
  /// The sum of the advances.
  let advance: Double
  /// The ink of all clusters, from the word's origin, y upwards; nil when there is none.
  let ink: GlyphInk?

  init(
    utf8: [UInt8], glyphs: [Glyph], clusters: [Cluster], parts: [Part], faults: [Fault],
    lastScript: UInt32
  ) {
    self.utf8 = utf8
    self.glyphs = glyphs
    self.clusters = clusters
    self.parts = parts
    self.faults = faults
    hasLayoutControls = LayoutControl.isIn(utf8)
    self.lastScript = lastScript
    clusterCount = clusters.count - 1
    advance = clusters[clusters.count - 1].x
    ink = Self.ink(of: clusters[...])
  }

  /// The ink of some clusters.
  func ink(of range: Range<Int>) -> GlyphInk? { Self.ink(of: clusters[range]) }

  private static func ink(of clusters: ArraySlice<Cluster>) -> GlyphInk? {
    clusters.reduce(nil) { all, cluster in
      guard let ink = cluster.ink else { return all }
      return all?.union(ink) ?? ink
    }
  }
}
