/// The objects of a file as Cairo writes it: PDF 1.4, one section, a cross-reference table, streams compressed or
/// plain.
///
/// A reader for this program's own files between painting and finishing, and for no others; files from elsewhere are
/// read by qpdf (`QPDFFile`). It saves finishing a fifth of its time, and every start of the program the loading of
/// qpdf's libraries.
struct PaintedFile {
  private let bytes: [UInt8]
  /// Where the objects begin, by number; 0 for those that there are not.
  private let offsets: [Int]
  /// The number of the catalog.
  let root: Int

  init(_ bytes: [UInt8]) throws(ArchivingError) {
    self.bytes = bytes
    guard let table = Self.crossReferences(in: bytes) else { throw Self.fault("no cross-reference table") }
    offsets = table.offsets
    guard case .reference(let root)? = table.trailer["Root"] else { throw Self.fault("no catalog") }
    self.root = root
  }

  static func fault(_ message: String) -> ArchivingError { .unexpectedContent(page: 0, message: message) }

  /// How many object numbers are taken, 0 included.
  var objectCount: Int { offsets.count }

  /// An object's value, of a stream its dictionary; null when there is none.
  func value(_ number: Int) -> PDFValue {
    scanner(at: number).map { PDFValueParser.value(from: $0) } ?? .null
  }

  /// The value itself, a reference followed.
  func resolved(_ value: PDFValue?) -> PDFValue {
    if case .reference(let number)? = value { self.value(number) } else { value ?? .null }
  }

  /// An object's dictionary as it is written, of a stream the stream's; nil when it is of another kind.
  func dictionary(_ number: Int) -> DictionaryText? {
    guard var scanner = scanner(at: number) else { return nil }
    return DictionaryText(&scanner)
  }

  /// The text of an object that is no stream.
  func text(_ number: Int) -> ArraySlice<UInt8> {
    guard var scanner = scanner(at: number) else { return [] }
    let start = scanner.range.upperBound
    var end = start
    while scanner.next() != nil, !scanner.isWord("endobj") { end = scanner.range.upperBound }
    return bytes[start..<end]
  }

  /// The bytes of a stream as they stand in the file; nil when the object is no stream.
  func encodedData(_ number: Int) -> ArraySlice<UInt8>? {
    guard var scanner = scanner(at: number), let dictionary = DictionaryText(&scanner),
      scanner.next() == .word, scanner.isWord("stream"),
      let length = resolved(dictionary["Length"]).integer
    else { return nil }
    // The word is followed by one line feed (ISO 32000-1, 7.3.8.1); Cairo writes no carriage return.
    let start = scanner.range.upperBound + 1
    guard length >= 0, start + length <= bytes.count else { return nil }
    return bytes[start..<start + length]
  }

  /// The decoded bytes of a stream; nil when the object is no stream or is damaged.
  func decodedData(_ number: Int) -> [UInt8]? {
    guard let data = encodedData(number) else { return nil }
    switch dictionary(number)?["Filter"] {
    case nil: return Array(data)
    case .name("FlateDecode"): return Inflate.decompressed(data)
    default: return nil
    }
  }

  /// A scanner behind the head of an object, `number generation obj`.
  private func scanner(at number: Int) -> ContentScanner? {
    guard offsets.indices.contains(number), offsets[number] > 0 else { return nil }
    var scanner = ContentScanner(bytes, from: offsets[number])
    guard scanner.next() == .number, scanner.next() == .number, scanner.next() == .word, scanner.isWord("obj")
    else { return nil }
    return scanner
  }

  // MARK: Cross-reference table

  /// Reads the table that the end of the file points to (ISO 32000-1, 7.5.4 and 7.5.5).
  private static func crossReferences(
    in bytes: [UInt8]
  ) -> (offsets: [Int], trailer: [String: PDFValue])? {
    guard let start = startOfTable(in: bytes) else { return nil }
    var scanner = ContentScanner(bytes, from: start)
    guard scanner.next() == .word, scanner.isWord("xref"), let first = integer(&scanner), first == 0,
      let count = integer(&scanner), (0...bytes.count).contains(count)
    else { return nil }
    var offsets: [Int] = []
    offsets.reserveCapacity(count)
    for _ in 0..<count {
      guard let offset = integer(&scanner), offset < bytes.count, integer(&scanner) != nil,
        scanner.next() == .word
      else { return nil }
      offsets.append(scanner.isWord("n") ? offset : 0)
    }
    guard scanner.next() == .word, scanner.isWord("trailer"),
      let trailer = PDFValueParser.value(from: scanner).dictionary
    else { return nil }
    return (offsets, trailer)
  }

  private static func startOfTable(in bytes: [UInt8]) -> Int? {
    // `startxref`, the offset and `%%EOF`, as short as they are written.
    var scanner = ContentScanner(bytes, from: max(0, bytes.count - 40))
    while scanner.next() != nil {
      if scanner.isWord("startxref") { return integer(&scanner).flatMap { $0 < bytes.count ? $0 : nil } }
    }
    return nil
  }

  private static func integer(_ scanner: inout ContentScanner) -> Int? {
    guard scanner.next() == .number else { return nil }
    return Int(String(decoding: scanner.text, as: UTF8.self)).flatMap { $0 >= 0 ? $0 : nil }
  }
}
