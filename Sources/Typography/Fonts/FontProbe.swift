import CHarfBuzz

/// What a font file says of itself: read for fonts that the font list does not describe.
struct FontProbe {
  private let data: FontData
  private let font: HarfBuzzFont

  init(_ data: FontData) {
    self.data = data
    font = HarfBuzzFont(data)
  }

  /// Whether the file is a font that can be set with.
  var isUsable: Bool { font.isUsable }

  /// The typographic family name of the `name` table, else the plain family name; empty when there is neither.
  var familyName: String {
    let typographic = name(hb_ot_name_id_t(HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY))
    return typographic.isEmpty ? name(hb_ot_name_id_t(HB_OT_NAME_ID_FONT_FAMILY)) : typographic
  }

  /// The weight, 100 to 900, from the `OS/2` table or the variation axis.
  var weight: Int {
    let weight = Double(hb_style_get_value(font.font, HB_STYLE_TAG_WEIGHT))
    return weight.isFinite ? min(900, max(100, Int(weight))) : 400
  }

  /// Whether the face is italic or slanted.
  var isItalic: Bool {
    hb_style_get_value(font.font, HB_STYLE_TAG_ITALIC) > 0
      || hb_style_get_value(font.font, HB_STYLE_TAG_SLANT_ANGLE) < 0
  }

  /// A face with the weight and style that the file states.
  func face(family: String, fileName: String, sizeFactor: Double) -> FontFace {
    FontFace(
      family: family, fileName: fileName, weight: weight, isItalic: isItalic, sizeFactor: sizeFactor,
      data: data)
  }

  /// An entry of the `name` table in English.
  private func name(_ identifier: hb_ot_name_id_t) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      var size = UInt32(buffer.count)
      hb_ot_name_get_utf8(font.face, identifier, hb_language_from_string("en", 2), &size, buffer.baseAddress)
      let bytes = UnsafeRawBufferPointer(buffer).prefix(Int(size))
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}
