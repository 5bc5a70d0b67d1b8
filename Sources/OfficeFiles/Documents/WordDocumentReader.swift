/// Reads word-processor documents (.docx, ECMA-376 part 1, WordprocessingML) into plain values.
public enum WordDocumentReader {
  private static let main = "word/document.xml"
  private static let asides = ["word/header", "word/footer", "word/footnotes", "word/endnotes"]

  /// Reads a document with all its tracked changes accepted.
  public static func read(_ bytes: [UInt8]) throws(OfficeFault) -> WordDocument {
    try document(of: ZipArchive.parts(of: bytes, where: isWanted))
  }

  static func isWanted(_ name: String) -> Bool {
    [main, "word/styles.xml", "word/numbering.xml"].contains(name) || isAside(name)
  }

  private static func isAside(_ name: String) -> Bool { asides.contains { name.utf8.starts(with: $0.utf8) } }

  static func isDocument(_ parts: [String: [UInt8]]) -> Bool { parts[main] != nil }

  static func document(of parts: [String: [UInt8]]) throws(OfficeFault) -> WordDocument {
    guard let bytes = parts[main] else { throw .missingPart(main) }
    let styles = WordStyles()
    if let bytes = parts["word/styles.xml"] {
      try XMLText.read(bytes, part: "word/styles.xml", telling: styles)
    }
    let numbering = WordNumbering()
    if let bytes = parts["word/numbering.xml"] {
      try XMLText.read(bytes, part: "word/numbering.xml", telling: numbering)
    }
    let body = WordBodyReader(styles: styles, numbering: numbering)
    try XMLText.read(bytes, part: main, telling: body)
    var document = WordDocument(
      blocks: body.blocks, asides: body.asides, trackedChangeCount: body.trackedChangeCount)
    for name in parts.keys.filter(isAside).sorted() {
      let reader = WordBodyReader(styles: styles, numbering: numbering)
      if let bytes = parts[name] { try XMLText.read(bytes, part: name, telling: reader) }
      document.asides += reader.allParagraphs
    }
    return document
  }
}
