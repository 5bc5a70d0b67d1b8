internal import PageLayout
internal import Typography

/// The fonts of a painted document, how they code its glyphs, and what the codes mean.
struct DocumentFonts {
  /// The fonts by the names that all pages use, in the order of these.
  private(set) var resources: [FontResource]
  private let codes: [FaceCodes]

  init(
    _ painted: PaintedPDF, glyphs: [FaceGlyphs], texts: DocumentTexts
  ) throws(ArchivingError) {
    let content = painted.pages.first?.content ?? []
    guard let codes = GlyphSamples.codes(of: glyphs, in: content, fonts: painted.fonts) else {
      throw .unexpectedContent(page: 0, message: "the painted text is not the document's samples")
    }
    resources = painted.fonts
    self.codes = codes
    for face in texts.faces { settle(face) }
  }

  /// How the glyphs of a face are coded; nil when the document does not show it.
  func codes(of face: FontFace) -> FaceCodes? { codes.first { $0.face === face } }

  private mutating func settle(_ texts: FaceTexts) {
    guard let codes = codes(of: texts.face) else { return }
    for (glyph, code) in codes.all {
      resources[code.resource].font.setText(texts.text(of: glyph), of: code.code)
    }
    for reading in texts.otherReadings {
      guard let code = codes[reading.glyph] else { continue }
      resources[code.resource].font.addCode(showing: code.code, for: reading.text)
    }
  }
}
