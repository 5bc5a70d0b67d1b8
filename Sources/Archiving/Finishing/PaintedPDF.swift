/// The parts of the painted file that finishing keeps: its pages, their content and fonts.
struct PaintedPDF {
  struct Page {
    /// The number of the page's object.
    let object: Int
    /// The number and the text of the resource dictionary.
    let resourcesObject: Int
    let resources: [UInt8]
    let mediaBox: [UInt8]
    let content: [UInt8]
    /// The font resources, by name without slash.
    let fonts: [String: FontResource]
  }

  private(set) var pages: [Page] = []
  /// The number of the page tree's root.
  let pageTree: Int
  /// All fonts, by object number.
  private(set) var fonts: [Int: PaintedFont] = [:]

  init(_ file: borrowing QPDFFile) throws(ArchivingError) {
    pageTree = file.number(of: file.value("/Pages", of: file.root))
    for page in try file.pages() {
      let resources = file.value("/Resources", of: page)
      pages.append(
        Page(
          object: file.number(of: page), resourcesObject: file.number(of: resources),
          resources: file.text(of: resources),
          mediaBox: file.text(of: file.value("/MediaBox", of: page)), content: try file.content(ofPage: page),
          fonts: fontResources(of: resources, in: file)))
    }
  }

  private mutating func fontResources(
    of resources: QPDFFile.Object, in file: borrowing QPDFFile
  ) -> [String: FontResource] {
    guard file.hasKey("/Font", in: resources) else { return [:] }
    let dictionary = file.value("/Font", of: resources)
    var result: [String: FontResource] = [:]
    for key in file.keys(of: dictionary) {
      let name = String(key.dropFirst())
      result[name] = FontResource(name: name, font: font(file.value(key, of: dictionary), in: file))
    }
    return result
  }

  private mutating func font(_ object: QPDFFile.Object, in file: borrowing QPDFFile) -> PaintedFont {
    let number = file.number(of: object)
    if let known = fonts[number] { return known }
    let isComposite = file.name(file.value("/Subtype", of: object)) == "/Type0"
    let font = isComposite ? Self.compositeFont(object, in: file) : Self.simpleFont(object, in: file)
    fonts[number] = font
    return font
  }

  private static func simpleFont(_ font: QPDFFile.Object, in file: borrowing QPDFFile) -> PaintedFont {
    let first = max(0, min(255, file.integer(file.value("/FirstChar", of: font))))
    let array = file.value("/Widths", of: font)
    var widths = Array(repeating: 0.0, count: first)
    for index in 0..<file.count(of: array) { widths.append(file.double(file.item(index, of: array))) }
    return PaintedFont(object: file.number(of: font), codeLength: 1, mapsCodes: false, widths: widths)
  }

  private static func compositeFont(_ font: QPDFFile.Object, in file: borrowing QPDFFile) -> PaintedFont {
    let descendant = file.item(0, of: file.value("/DescendantFonts", of: font))
    return PaintedFont(
      object: file.number(of: font), codeLength: 2,
      mapsCodes: file.name(file.value("/Subtype", of: descendant)) == "/CIDFontType2",
      widths: compositeWidths(of: descendant, in: file))
  }

  /// Reads `/W` (ISO 32000-1, 9.7.4.3) in the form Cairo writes: a first code and the widths from there on.
  private static func compositeWidths(of font: QPDFFile.Object, in file: borrowing QPDFFile) -> [Double] {
    let array = file.value("/W", of: font)
    var widths: [Double] = []
    var index = 0
    while index + 1 < file.count(of: array) {
      let first = file.integer(file.item(index, of: array))
      let row = file.item(index + 1, of: array)
      index += 2
      guard file.isArray(row), first >= widths.count, first < 65536 else { continue }
      widths.append(contentsOf: repeatElement(0, count: first - widths.count))
      for position in 0..<file.count(of: row) { widths.append(file.double(file.item(position, of: row))) }
    }
    return widths
  }
}
