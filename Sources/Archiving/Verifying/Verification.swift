/// A file under test, read once, with the faults found so far.
struct Verification {
  let bytes: [UInt8]
  let objects: PDFObjects
  let pages: [ReadPage]
  let fonts: [ReadFont]
  let structure: ReadStructure
  /// The place of each page by the number of its object.
  let pageNumbers: [Int: Int]
  private(set) var faults: [ConformanceClause: [String]] = [:]

  init(_ pdf: [UInt8]) throws(ArchivingError) {
    bytes = pdf
    objects = try PDFObjects(pdf)
    var fonts: [Int: ReadFont] = [:]
    var pages: [ReadPage] = []
    for (index, page) in objects.pages.enumerated() {
      let resources = objects.dictionary(objects.dictionary(.reference(page))["Resources"])
      let named = Self.fonts(of: resources, in: objects, known: &fonts)
      pages.append(ReadPage(try objects.content(ofPage: index), fonts: named))
    }
    self.pages = pages
    self.fonts = fonts.sorted { $0.key < $1.key }.map(\.value)
    structure = ReadStructure(objects)
    pageNumbers = Dictionary(
      objects.pages.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Notes a fault; the same one only once.
  mutating func add(_ fault: String, to clause: ConformanceClause) {
    if faults[clause]?.contains(fault) != true { faults[clause, default: []].append(fault) }
  }

  mutating func require(_ condition: Bool, _ fault: @autoclosure () -> String, _ clause: ConformanceClause) {
    if !condition { add(fault(), to: clause) }
  }

  /// The text of every leaf of the structure, in reading order, as UTF-16.
  var leafTexts: [[UInt16]] {
    structure.leaves.map { leaf in
      pageNumbers[leaf.page].flatMap { pages[$0].texts[leaf.identifier] } ?? []
    }
  }

  private static func fonts(
    of resources: [String: PDFValue], in objects: PDFObjects, known: inout [Int: ReadFont]
  ) -> [String: ReadFont] {
    var named: [String: ReadFont] = [:]
    for (name, value) in objects.dictionary(resources["Font"]) {
      guard let number = value.reference else {
        named[name] = ReadFont(value, in: objects)
        continue
      }
      let font = known[number] ?? ReadFont(value, in: objects)
      known[number] = font
      named[name] = font
    }
    return named
  }
}
