/// Writes a PDF 1.7 file: streams as they come, all other objects packed into object streams, a cross-reference stream
/// and an identifier made of the content (ISO 32000-1, 7.5).
///
/// Objects are numbered as in the painted file, and new ones after these. What an object of the painted file refers to
/// comes along from there.
struct PDFFileWriter {
  /// Where an object stands (ISO 32000-1, table 18).
  private enum Place {
    case offset(Int)
    case packed(stream: Int, index: Int)
  }

  private var file: PDFBytes
  /// The places of the objects, by number.
  private var places: [Place?] = []
  private var packed = PackedObjects()
  private let deflate: Deflate
  /// Objects of the painted file that something written refers to.
  private var wanted: [Int] = []

  /// - Parameter painted: how many object numbers the painted file has taken, 0 included.
  init(numberingAfter painted: Int, capacity: Int, compressingBy deflate: Deflate) {
    self.deflate = deflate
    places = Array(repeating: nil, count: max(painted, 1))
    file = PDFBytes(capacity: capacity)
    // Four bytes beyond ASCII tell programs that the file is binary (ISO 32000-1, 7.5.2).
    file.append("%PDF-1.7\n%")
    file.append([0xBF, 0xF7, 0xA2, 0xFE] as [UInt8])
    file.append("\n")
  }

  /// A number for a new object.
  mutating func reserve() -> Int { reserve(1).lowerBound }

  /// Numbers for a row of new objects.
  mutating func reserve(_ count: Int) -> Range<Int> {
    let first = places.count
    places.append(contentsOf: repeatElement(nil, count: count))
    return first..<first + count
  }

  /// Writes an object, which is no stream, whose text `body` makes.
  mutating func add(_ number: Int, _ body: (inout PDFBytes) -> Void) {
    if packed.isFull { writePacked() }
    if packed.isEmpty { packed.number = reserve() }
    places[number] = .packed(stream: packed.number, index: packed.count)
    packed.add(number, body)
  }

  /// Writes a new object and gives its number.
  mutating func add(_ body: (inout PDFBytes) -> Void) -> Int {
    let number = reserve()
    add(number, body)
    return number
  }

  /// Writes a new stream and gives its number.
  ///
  /// - Parameters:
  ///   - isPlain: whether the stream is left as it is, for programs that look for it without reading PDF.
  ///   - entries: makes the entries of its dictionary besides filter and length.
  mutating func addStream(
    _ content: [UInt8], isPlain: Bool = false, _ entries: (inout PDFBytes) -> Void = { _ in }
  ) -> Int {
    guard isPlain else { return addStream(compressed: deflate.compressed(content), entries) }
    let number = reserve()
    writeStream(number, content, entries)
    return number
  }

  /// Writes a new stream that is compressed already, as `Deflate` does it, and gives its number.
  mutating func addStream(
    compressed content: [UInt8], _ entries: (inout PDFBytes) -> Void = { _ in }
  ) -> Int {
    let number = reserve()
    writeStream(number, content) { bytes in
      entries(&bytes)
      bytes.append("/Filter/FlateDecode")
    }
    return number
  }

  /// Asks for an object of the painted file as it is.
  mutating func take(_ number: Int) { wanted.append(number) }

  /// Notes what a text taken from the painted file refers to.
  mutating func refer(to text: [UInt8]) { wanted += Self.references(in: text) }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - painted: what the objects that are referred to and were not written anew are taken from.
  ///   - compressed: streams of the painted file that are compressed already, by the numbers of their objects.
  consuming func finished(
    root: Int, info: Int, completingFrom painted: PaintedFile, compressed: [Int: [UInt8]]
  ) throws(ArchivingError) -> [UInt8] {
    while let number = wanted.popLast() {
      if number < places.count, places[number] == nil { try carry(number, from: painted, compressed[number]) }
    }
    writePacked()
    writeCrossReferences(root: root, info: info)
    return file.bytes
  }

  // MARK: Objects of the painted file

  /// - Parameter compressed: the stream's bytes as `Deflate` gives them; nil for a stream that is not compressed yet, and
  ///   for other objects.
  private mutating func carry(
    _ number: Int, from painted: PaintedFile, _ compressed: [UInt8]?
  ) throws(ArchivingError) {
    guard let data = painted.encodedData(number), let dictionary = painted.dictionary(number) else {
      let text = Array(painted.text(number))
      guard !text.isEmpty else { throw PaintedFile.fault("no object \(number)") }
      add(number) { $0.append(text) }
      return refer(to: text)
    }
    let entries = dictionary.open(without: ["Length"])
    refer(to: entries.bytes)
    // Painting leaves it to finishing to compress.
    if dictionary["Filter"] == .name("FlateDecode") {
      guard let stream = compressed ?? painted.decodedData(number).map({ deflate.compressed($0) }) else {
        throw PaintedFile.fault("no stream \(number)")
      }
      return writeStream(number, stream) { $0.append(entries.bytes.dropFirst(2)) }
    }
    writeStream(number, data) { $0.append(entries.bytes.dropFirst(2)) }
  }

  /// The numbers of the objects that a text refers to.
  private static func references(in text: [UInt8]) -> [Int] {
    var scanner = ContentScanner(text)
    var numbers: [Int] = []
    var found: [Int] = []
    while let token = scanner.next() {
      switch token {
      case .number: numbers.append(Int(String(decoding: scanner.text, as: UTF8.self)) ?? 0)
      case .word:
        if scanner.isWord("R"), numbers.count >= 2 { found.append(numbers[numbers.count - 2]) }
        numbers.removeAll(keepingCapacity: true)
      default: numbers.removeAll(keepingCapacity: true)
      }
    }
    return found
  }

  // MARK: Writing

  private mutating func writeStream(
    _ number: Int, _ data: some Collection<UInt8>, _ entries: (inout PDFBytes) -> Void
  ) {
    places[number] = .offset(file.count)
    file.integer(number)
    file.append(" 0 obj\n<<")
    entries(&file)
    file.append("/Length ")
    file.integer(data.count)
    file.append(">>stream\n")
    file.append(data)
    // ISO 19005-2, 6.1.7.1: `endstream` is preceded by an end of line.
    file.append("\nendstream\nendobj\n")
  }

  private mutating func writePacked() {
    guard !packed.isEmpty else { return }
    let full = packed
    packed = PackedObjects()
    writeStream(full.number, deflate.compressed(full.content)) { bytes in
      bytes.append("/Type/ObjStm/N ")
      bytes.integer(full.count)
      bytes.append("/First ")
      bytes.integer(full.indexLength)
      bytes.append("/Filter/FlateDecode")
    }
  }

  /// Writes the cross-reference stream (ISO 32000-1, 7.5.8), which is the trailer too.
  private mutating func writeCrossReferences(root: Int, info: Int) {
    let identifier = MD5.digest(of: file.bytes)
    let start = file.count
    let number = reserve()
    places[number] = .offset(start)
    let table = deflate.compressed(crossReferences())
    writeStream(number, table) { bytes in
      bytes.append("/Type/XRef/W[1 4 2]/Size ")
      bytes.integer(number + 1)
      bytes.append("/Root ")
      bytes.reference(root)
      bytes.append("/Info ")
      bytes.reference(info)
      bytes.append("/ID[")
      bytes.byteString(identifier)
      bytes.byteString(identifier)
      bytes.append("]/Filter/FlateDecode")
    }
    file.append("startxref\n")
    file.integer(start)
    file.append("\n%%EOF\n")
  }

  /// A row of seven bytes an object. Free objects form a ring by their numbers (ISO 32000-1, 7.5.4).
  private func crossReferences() -> [UInt8] {
    var table: [UInt8] = []
    table.reserveCapacity(places.count * 7)
    var nextFree = Array(repeating: 0, count: places.count)
    var last = 0
    for number in places.indices.dropFirst().reversed() where places[number] == nil {
      nextFree[number] = last
      last = number
    }
    nextFree[0] = last
    for (number, place) in places.enumerated() {
      switch place {
      case .offset(let offset): Self.append(1, offset, 0, to: &table)
      case .packed(let stream, let index): Self.append(2, stream, index, to: &table)
      case nil: Self.append(0, nextFree[number], number == 0 ? 0xFFFF : 0, to: &table)
      }
    }
    return table
  }

  private static func append(_ kind: UInt8, _ second: Int, _ third: Int, to table: inout [UInt8]) {
    table.append(kind)
    for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: second >> shift)) }
    for shift in [8, 0] { table.append(UInt8(truncatingIfNeeded: third >> shift)) }
  }
}
