/// Writes Cairo's fonts anew with what the archival profiles ask for: exact meanings of all codes, and the map from
/// codes to glyphs that Cairo leaves out of TrueType fonts (ISO 19005-3, 6.2.11.3.2).
struct FontWriter {
  let fonts: [Int: PaintedFont]

  func write(to update: inout UpdateSection, from file: borrowing QPDFFile) {
    for font in fonts.values.sorted(by: { $0.object < $1.object }) {
      let map = update.addStream(ToUnicodeMap.bytes(of: font))
      let object = file.object(font.object)
      if font.codeLength == 2 { writeDescendant(of: object, to: &update, from: file) }
      let text = file.openText(of: object, without: ["/ToUnicode"])
      update.add(font.object) { bytes in
        bytes.append(text)
        bytes.append("/ToUnicode ")
        bytes.reference(map)
        bytes.append(">>")
      }
    }
  }

  private func writeDescendant(
    of font: QPDFFile.Object, to update: inout UpdateSection, from file: borrowing QPDFFile
  ) {
    let descendant = file.item(0, of: file.value("/DescendantFonts", of: font))
    guard file.name(file.value("/Subtype", of: descendant)) == "/CIDFontType2" else { return }
    let text = file.openText(of: descendant, without: ["/CIDToGIDMap"])
    update.add(file.number(of: descendant)) { bytes in
      bytes.append(text)
      bytes.append("/CIDToGIDMap/Identity>>")
    }
  }
}
