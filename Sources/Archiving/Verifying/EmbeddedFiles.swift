/// Reads the tree of embedded files (ISO 32000-1, 7.7.4).
enum EmbeddedFiles {
  struct Entry {
    let name: String
    let specification: PDFValue
    /// The stream of the file.
    let stream: PDFValue?
  }

  /// The entries in the order of the tree.
  static func entries(in objects: PDFObjects) -> [Entry] {
    let names = objects.dictionary(objects.catalog["Names"])
    var result: [Entry] = []
    var waiting = [objects.dictionary(names["EmbeddedFiles"])]
    var nodes = 0
    while let node = waiting.popLast(), nodes < 10_000 {
      nodes += 1
      let pairs = objects.array(node["Names"])
      for index in stride(from: 0, to: pairs.count - 1, by: 2) {
        result.append(entry(pairs[index + 1], objects))
      }
      waiting += objects.array(node["Kids"]).reversed().map(objects.dictionary)
    }
    return result
  }

  private static func entry(_ specification: PDFValue, _ objects: PDFObjects) -> Entry {
    let dictionary = objects.dictionary(specification)
    let files = objects.dictionary(dictionary["EF"])
    return Entry(
      name: (dictionary["UF"] ?? dictionary["F"])?.text ?? "", specification: specification,
      stream: files["F"] ?? files["UF"])
  }
}
