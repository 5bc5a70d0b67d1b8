/// Writes what the codes of a font mean as a CMap (ISO 32000-1, 9.10.3).
enum ToUnicodeMap {
  /// Entries in one block; the limit comes from Adobe Technical Note #5014, 6.
  private static let blockLimit = 100

  static func bytes(of font: PaintedFont) -> [UInt8] {
    var map = PDFBytes(capacity: 512 + font.texts.count * 16)
    map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
    map.append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
    map.append("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n")
    map.append(font.codeLength == 2 ? "<0000><FFFF>\n" : "<00><FF>\n")
    map.append("endcodespacerange\n")
    let codes = font.texts.indices.filter { !font.texts[$0].isEmpty }
    for start in stride(from: 0, to: codes.count, by: blockLimit) {
      writeBlock(codes[start..<min(start + blockLimit, codes.count)], of: font, to: &map)
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
    return map.bytes
  }

  private static func writeBlock(_ codes: ArraySlice<Int>, of font: PaintedFont, to map: inout PDFBytes) {
    map.integer(codes.count)
    map.append(" beginbfchar\n")
    for code in codes {
      map.append("<")
      if font.codeLength == 2 { map.hexadecimal(UInt8(truncatingIfNeeded: code >> 8)) }
      map.hexadecimal(UInt8(truncatingIfNeeded: code))
      map.append("><")
      for scalar in String(decoding: font.texts[code], as: UTF8.self).unicodeScalars { map.utf16(scalar) }
      map.append(">\n")
    }
    map.append("endbfchar\n")
  }
}
