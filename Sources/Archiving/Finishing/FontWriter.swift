/// Writes Cairo's fonts anew with what the archival profiles ask for: exact meanings of all codes, and the map from
/// codes to glyphs that Cairo leaves out of TrueType fonts (ISO 19005-3, 6.2.11.3.2).
struct FontWriter {
  let fonts: DocumentFonts

  func write(to writer: inout PDFFileWriter, from file: PaintedFile) {
    for font in fonts.resources.map(\.font).sorted(by: { $0.object < $1.object }) {
      guard let dictionary = file.dictionary(font.object) else { continue }
      let map = writer.addStream(ToUnicodeMap.bytes(of: font))
      if font.mapsCodes { writeDescendant(of: dictionary, font, to: &writer, from: file) }
      let text = dictionary.open(without: ["ToUnicode"])
      writer.refer(to: text.bytes)
      writer.add(font.object) { bytes in
        bytes.append(text)
        bytes.append("/ToUnicode ")
        bytes.reference(map)
        bytes.append(">>")
      }
    }
  }

  private func writeDescendant(
    of dictionary: DictionaryText, _ font: PaintedFont, to writer: inout PDFFileWriter, from file: PaintedFile
  ) {
    guard let number = file.resolved(dictionary["DescendantFonts"]).array?.first?.reference,
      let descendant = file.dictionary(number)
    else { return }
    let map = font.addedGlyphs.isEmpty ? nil : writer.addStream(Self.glyphMap(of: font))
    let text = descendant.open(without: ["CIDToGIDMap", "W"])
    writer.refer(to: text.bytes)
    writer.add(number) { bytes in
      bytes.append(text)
      bytes.append("/W[0[")
      for width in font.widths {
        bytes.number(width)
        bytes.append(" ")
      }
      bytes.append("]]/CIDToGIDMap")
      if let map {
        bytes.append(" ")
        bytes.reference(map)
      } else {
        bytes.append("/Identity")
      }
      bytes.append(">>")
    }
  }

  /// The glyph of each code in two bytes (ISO 32000-1, table 117): Cairo's codes are their glyphs' numbers.
  private static func glyphMap(of font: PaintedFont) -> [UInt8] {
    (Array(0..<font.firstAddedCode) + font.addedGlyphs).flatMap { glyph in
      [UInt8(truncatingIfNeeded: glyph >> 8), UInt8(truncatingIfNeeded: glyph)]
    }
  }
}
