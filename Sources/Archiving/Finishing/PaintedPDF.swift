/// The parts of the painted file that finishing keeps: its pages, their content and fonts.
struct PaintedPDF {
  struct Page {
    /// The number of the page's object.
    let object: Int
    /// The number of the resource dictionary, and its text without fonts and without the closing `>>`.
    let resourcesObject: Int
    let resources: [UInt8]
    let mediaBox: [UInt8]
    let content: [UInt8]
  }

  private(set) var pages: [Page] = []
  /// The number of the page tree's root.
  let pageTree: Int
  /// The fonts as the first page names them, by name.
  private(set) var fonts: [FontResource] = []

  init(_ file: PaintedFile) throws(ArchivingError) {
    guard let catalog = file.dictionary(file.root), case .reference(let tree)? = catalog["Pages"],
      let kids = file.value(tree).dictionary?["Kids"]?.array
    else { throw PaintedFile.fault("no pages") }
    pageTree = tree
    for kid in kids { pages.append(try page(kid, in: file)) }
    guard let first = pages.first, let resources = file.dictionary(first.resourcesObject) else { return }
    fonts = Self.fontResources(resources["Font"], in: file)
  }

  private func page(_ kid: PDFValue, in file: PaintedFile) throws(ArchivingError) -> Page {
    guard let number = kid.reference, let page = file.dictionary(number),
      let resourcesObject = page["Resources"]?.reference, let resources = file.dictionary(resourcesObject),
      let mediaBox = page.text(of: "MediaBox"), let contentObject = page["Contents"]?.reference,
      let content = file.decodedData(contentObject)
    else { throw .unexpectedContent(page: pages.count, message: "not a page as Cairo writes it") }
    return Page(
      object: number, resourcesObject: resourcesObject, resources: resources.open(without: ["Font"]).bytes,
      mediaBox: Array(mediaBox), content: content)
  }

  private static func fontResources(_ value: PDFValue?, in file: PaintedFile) -> [FontResource] {
    let references = file.resolved(value).dictionary ?? [:]
    return references.sorted { $0.key < $1.key }.compactMap { name, value in
      value.reference.map { FontResource(name: name, font: font($0, in: file)) }
    }
  }

  private static func font(_ number: Int, in file: PaintedFile) -> PaintedFont {
    let dictionary = file.value(number).dictionary ?? [:]
    return dictionary["Subtype"] == .name("Type0")
      ? compositeFont(number, dictionary, in: file) : simpleFont(number, dictionary, in: file)
  }

  private static func simpleFont(
    _ number: Int, _ font: [String: PDFValue], in file: PaintedFile
  ) -> PaintedFont {
    let first = max(0, min(255, file.resolved(font["FirstChar"]).integer ?? 0))
    let widths = (file.resolved(font["Widths"]).array ?? []).map { $0.number ?? 0 }
    return PaintedFont(
      object: number, codeLength: 1, mapsCodes: false, program: program(of: font, in: file),
      widths: Array(repeating: 0, count: first) + widths)
  }

  private static func compositeFont(
    _ number: Int, _ font: [String: PDFValue], in file: PaintedFile
  ) -> PaintedFont {
    let descendant = file.resolved(file.resolved(font["DescendantFonts"]).array?.first).dictionary ?? [:]
    return PaintedFont(
      object: number, codeLength: 2, mapsCodes: descendant["Subtype"] == .name("CIDFontType2"),
      program: program(of: descendant, in: file),
      widths: compositeWidths(file.resolved(descendant["W"]).array ?? []))
  }

  /// The number of a font's program (ISO 32000-1, table 126).
  private static func program(of font: [String: PDFValue], in file: PaintedFile) -> Int? {
    let descriptor = file.resolved(font["FontDescriptor"]).dictionary ?? [:]
    return ["FontFile", "FontFile2", "FontFile3"].lazy.compactMap { descriptor[$0]?.reference }.first
  }

  /// Reads `/W` (ISO 32000-1, 9.7.4.3) in the form Cairo writes: a first code and the widths from there on.
  private static func compositeWidths(_ array: [PDFValue]) -> [Double] {
    var widths: [Double] = []
    for index in stride(from: 0, to: array.count - 1, by: 2) {
      guard let first = array[index].integer, let row = array[index + 1].array, first >= widths.count,
        first < 65536
      else { continue }
      widths.append(contentsOf: repeatElement(0, count: first - widths.count))
      widths += row.map { $0.number ?? 0 }
    }
    return widths
  }
}
