import CHarfBuzz

/// The vertical room a face asks for, in ems.
struct VerticalMetrics: Hashable, Sendable {
  /// Above the baseline.
  let ascent: Double
  /// Below the baseline, positive.
  let descent: Double
  /// Between two lines of `line-height: normal`.
  let lineGap: Double
}

extension VerticalMetrics {
  /// Reads the metrics of the font's `OS/2` or `hhea` table, as HarfBuzz chooses (USE_TYPO_METRICS).
  init(of font: HarfBuzzFont) {
    var extents = hb_font_extents_t()
    hb_font_get_h_extents(font.font, &extents)
    let em = Double(max(1, font.unitsPerEm))
    self.init(
      ascent: Double(extents.ascender) / em, descent: -Double(extents.descender) / em,
      lineGap: Double(max(0, extents.line_gap)) / em)
  }
}
