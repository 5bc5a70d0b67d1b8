/// What of the styles of a workbook changes the meaning of a cell: whether a number is a day, whether text is bold.
final class CellStyles: XMLHandler {
  private var dateFormats: Set<Int> = []
  private var isBoldFont: [Bool] = []
  private var styles: [(format: Int, font: Int)] = []
  private var isInFonts = false
  private var isInCellFormats = false

  func isDate(_ style: Int) -> Bool {
    guard styles.indices.contains(style) else { return false }
    let format = styles[style].format
    // The built-in formats of days (ECMA-376 part 1, 18.8.30), with those of East Asia and Thailand.
    return (14...17).contains(format) || format == 22 || (27...36).contains(format)
      || (50...58).contains(format)
      || (71...74).contains(format) || format == 77 || format == 81 || dateFormats.contains(format)
  }

  func isBold(_ style: Int) -> Bool {
    guard styles.indices.contains(style), isBoldFont.indices.contains(styles[style].font) else {
      return false
    }
    return isBoldFont[styles[style].font]
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }),
        Self.isDateFormat(attributes["formatCode"] ?? "")
      {
        dateFormats.insert(id)
      }
    case "fonts": isInFonts = true
    case "font" where isInFonts: isBoldFont.append(false)
    case "b" where isInFonts && !isBoldFont.isEmpty:
      let value = attributes["val"]
      isBoldFont[isBoldFont.count - 1] = value != "0" && value != "false"
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let number = { (key: String) in attributes[key].flatMap { Int($0) } ?? 0 }
      styles.append((format: number("numFmtId"), font: number("fontId")))
    default: break
    }
  }

  func end(_ name: String) {
    if name == "fonts" { isInFonts = false }
    if name == "cellXfs" { isInCellFormats = false }
  }

  func text(_ text: UnsafeBufferPointer<UInt8>) {}

  /// Whether a format code has a letter of a day or a year outside quotes and brackets.
  private static func isDateFormat(_ code: String) -> Bool {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for byte in code.utf8 {
      if isEscaped {
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "["): isBracketed = true
      case UInt8(ascii: "]"): isBracketed = false
      case UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "D"), UInt8(ascii: "Y"):
        if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }
}
