import CHarfBuzz

extension FontFace {
  /// What the face covers, read from its character map.
  public var coverage: FontCoverage {
    let characters = hb_set_create()
    defer { hb_set_destroy(characters) }
    hb_face_collect_unicodes(harfBuzz.face, characters)
    func missing(_ range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
      range.filter { hb_set_has(characters, $0) == 0 }.compactMap(Unicode.Scalar.init)
    }
    return FontCoverage(
      characterCount: Int(hb_set_get_population(characters)),
      missingThai: missing(0x0E01...0x0E3A) + missing(0x0E3F...0x0E5B), missingASCII: missing(0x20...0x7E))
  }
}
