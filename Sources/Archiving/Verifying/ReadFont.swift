/// A font of the file under test, as far as text and conformance need it.
final class ReadFont {
  let name: String
  let codeLength: Int
  private let texts: [Int: [UInt16]]
  /// The codes that the pages show.
  private(set) var shownCodes: Set<Int> = []
  /// The codes shown outside of any ActualText: their meaning is what readers get.
  private(set) var plainCodes: Set<Int> = []
  let dictionary: [String: PDFValue]
  /// The font itself, or the descendant of a composite font.
  let program: [String: PDFValue]
  let descriptor: [String: PDFValue]

  init(_ value: PDFValue, in objects: PDFObjects) {
    dictionary = objects.dictionary(value)
    let isComposite = dictionary["Subtype"]?.name == "Type0"
    name = dictionary["BaseFont"]?.name ?? "?"
    codeLength = isComposite ? 2 : 1
    program =
      isComposite ? objects.dictionary(objects.array(dictionary["DescendantFonts"]).first) : dictionary
    descriptor = objects.dictionary(program["FontDescriptor"])
    texts = objects.stream(dictionary["ToUnicode"]).map(UnicodeMapReader.map) ?? [:]
  }

  /// What a code stands for; nil when the file does not say.
  func text(of code: Int) -> [UInt16]? { texts[code] }

  /// Notes the codes of a string and gives its text.
  func show(_ string: [UInt8], isSpelledOut: Bool) -> [UInt16] {
    var result: [UInt16] = []
    var position = 0
    while position + codeLength <= string.count {
      let code = string[position..<position + codeLength].reduce(0) { $0 << 8 | Int($1) }
      shownCodes.insert(code)
      if !isSpelledOut { plainCodes.insert(code) }
      result += texts[code] ?? []
      position += codeLength
    }
    return result
  }
}
