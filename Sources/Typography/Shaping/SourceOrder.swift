/// Puts the glyphs of a cluster into the order of the characters they stand for.
///
/// Fonts and HarfBuzz reorder marks (nikhahit before the tone mark, lower vowels after it). Glyphs are painted at
/// absolute places, so their order changes no ink, but it is the order in which readers of a PDF find the text.
enum SourceOrder {
  /// Reorders the glyphs of one cluster, at most 32, and replaces nikhahit + า by the face's ำ where that has the same
  /// ink.
  ///
  /// - Parameter range: the bytes of the cluster.
  static func restore(
    _ glyphs: inout [ShapedCluster.Glyph], utf8: [UInt8], range: Range<Int>, face: FontFace
  ) {
    // Nearly all clusters: the plain glyphs in their order.
    guard !areNominal(glyphs, utf8: utf8, range: range, face: face) else { return }
    let scalars = UTF8Scalar.all(in: utf8, range: range)
    guard scalars.count > 1 else { return }
    if scalars.contains(ThaiScalar.saraAm) { mergeSaraAm(&glyphs, face: face) }
    let expected = expectedScalars(scalars, glyphCount: glyphs.count)
    guard expected.count == glyphs.count else { return }
    let places = assign(glyphs, to: expected, face: face)
    guard places.indices.contains(where: { places[$0] != $0 }) else { return }
    var ordered = glyphs
    for (place, glyph) in zip(places, glyphs) { ordered[place] = glyph }
    glyphs = ordered
  }

  /// Whether each glyph is the font's own for one character after the other.
  private static func areNominal(
    _ glyphs: [ShapedCluster.Glyph], utf8: [UInt8], range: Range<Int>, face: FontFace
  ) -> Bool {
    var offset = range.lowerBound
    for glyph in glyphs {
      guard offset < range.upperBound else { return false }
      let (scalar, length) = UTF8Scalar.decode(utf8, at: offset)
      guard scalar != ThaiScalar.saraAm, face.harfBuzz.nominalGlyph(for: scalar) == glyph.identifier else {
        return false
      }
      offset += length
    }
    return offset >= range.upperBound
  }

  /// One ำ instead of nikhahit and า, if both are the plain glyphs and share their origin as they do in ำ.
  private static func mergeSaraAm(_ glyphs: inout [ShapedCluster.Glyph], face: FontFace) {
    guard let saraAm = face.saraAm,
      let nikhahit = glyphs.firstIndex(where: { $0.identifier == saraAm.nikhahit }),
      let aa = glyphs.lastIndex(where: { $0.identifier == saraAm.aa }),
      glyphs[nikhahit].x == glyphs[aa].x, glyphs[nikhahit].y == glyphs[aa].y
    else { return }
    glyphs[aa].identifier = saraAm.glyph
    glyphs.remove(at: nikhahit)
  }

  /// The characters that the glyphs stand for, one each; ำ counts as two where it is drawn as two.
  private static func expectedScalars(_ scalars: [UInt32], glyphCount: Int) -> [UInt32] {
    if scalars.count == glyphCount { return scalars }
    return scalars.flatMap { $0 == ThaiScalar.saraAm ? [ThaiScalar.nikhahit, ThaiScalar.saraAa] : [$0] }
  }

  /// For each glyph the index of its character: by the character map, then by the glyph's name, then what is left in
  /// order.
  private static func assign(
    _ glyphs: [ShapedCluster.Glyph], to scalars: [UInt32], face: FontFace
  ) -> [Int] {
    var places = [Int](repeating: -1, count: glyphs.count)
    // A bit for each character that has no glyph yet.
    var free: UInt32 = .max >> UInt32(32 - scalars.count)
    for index in glyphs.indices {
      take(&places[index], of: &free) {
        face.harfBuzz.nominalGlyph(for: scalars[$0]) == glyphs[index].identifier
      }
    }
    // One glyph and one character left need no name.
    if free.nonzeroBitCount > 1 {
      for index in glyphs.indices where places[index] < 0 {
        let named = face.harfBuzz.scalarNamed(by: glyphs[index].identifier)
        take(&places[index], of: &free) { scalars[$0] == named }
      }
    }
    for index in glyphs.indices where places[index] < 0 { take(&places[index], of: &free) { _ in true } }
    return places
  }

  /// Gives a glyph the first free character that matches.
  @inline(__always)
  private static func take(_ place: inout Int, of free: inout UInt32, where matches: (Int) -> Bool) {
    var left = free
    while left != 0 {
      let index = left.trailingZeroBitCount
      if matches(index) {
        place = index
        free &= ~(1 << UInt32(index))
        return
      }
      left &= left - 1
    }
  }
}
