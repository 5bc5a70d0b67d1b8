/// Puts the glyphs of a cluster into the order of the characters they stand for.
///
/// Fonts and HarfBuzz reorder marks (nikhahit before the tone mark, lower vowels after it). Glyphs are painted at
/// absolute places, so their order changes no ink, but it is the order in which readers of a PDF find the text.
enum SourceOrder {
  /// Reorders the glyphs of one cluster and replaces nikhahit + า by the face's ำ where that has the same ink.
  static func restore(_ glyphs: inout [ShapedCluster.Glyph], scalars: [UInt32], face: FontFace) {
    if scalars.contains(ThaiScalar.saraAm) { mergeSaraAm(&glyphs, face: face) }
    let expected = expectedScalars(scalars, glyphCount: glyphs.count)
    guard expected.count == glyphs.count else { return }
    let places = assign(glyphs, to: expected, face: face)
    // Insertion sort: clusters have two to four glyphs, and equal places must keep their order.
    glyphs = zip(places, glyphs).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
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
    var places = [Int?](repeating: nil, count: glyphs.count)
    var free = Array(scalars.indices)
    func take(_ index: Int, where matches: (UInt32) -> Bool) {
      guard places[index] == nil, let found = free.firstIndex(where: { matches(scalars[$0]) }) else { return }
      places[index] = free.remove(at: found)
    }
    for index in glyphs.indices {
      take(index) { face.harfBuzz.nominalGlyph(for: $0) == glyphs[index].identifier }
    }
    // One glyph and one character left need no name.
    if free.count > 1 {
      for index in glyphs.indices where places[index] == nil {
        let named = face.harfBuzz.scalarNamed(by: glyphs[index].identifier)
        take(index) { $0 == named }
      }
    }
    for index in glyphs.indices { take(index) { _ in true } }
    return places.compactMap { $0 }
  }
}
