/// New and changed objects, appended to a PDF as an incremental update (ISO 32000-1, 7.5.6).
///
/// Writing objects as text here and letting qpdf read them all at once costs a fraction of building them one call at
/// a time.
struct UpdateSection {
  private var bytes: PDFBytes
  /// Where each object starts, by number.
  private var offsets: [Int: Int] = [:]
  private var nextNumber: Int
  private let previousCrossReference: Int

  /// Starts after a whole file; nil when the file's end cannot be read.
  init?(appendingTo file: [UInt8]) {
    guard let start = Self.number(after: "startxref", in: file),
      let size = Self.number(after: "/Size", in: file)
    else { return nil }
    bytes = PDFBytes(capacity: file.count * 3)
    bytes.append(file)
    bytes.append("\n")
    nextNumber = size
    previousCrossReference = start
  }

  /// A number for a new object.
  mutating func reserve() -> Int {
    defer { nextNumber += 1 }
    return nextNumber
  }

  /// Numbers for a row of new objects.
  mutating func reserve(_ count: Int) -> Range<Int> {
    defer { nextNumber += count }
    return nextNumber..<nextNumber + count
  }

  /// Writes an object whose text `body` makes.
  mutating func add(_ number: Int, _ body: (inout PDFBytes) -> Void) {
    offsets[number] = bytes.count
    bytes.integer(number)
    bytes.append(" 0 obj\n")
    body(&bytes)
    bytes.append("\nendobj\n")
  }

  /// Writes a new object and gives its number.
  mutating func add(_ body: (inout PDFBytes) -> Void) -> Int {
    let number = reserve()
    add(number, body)
    return number
  }

  /// Writes a new stream; `entries` makes the entries of its dictionary besides the length.
  mutating func addStream(_ content: [UInt8], _ entries: (inout PDFBytes) -> Void = { _ in }) -> Int {
    add { bytes in
      bytes.append("<<")
      entries(&bytes)
      bytes.append("/Length ")
      bytes.integer(content.count)
      bytes.append(">>stream\n")
      bytes.append(content)
      bytes.append("\nendstream")
    }
  }

  /// The whole file, closed with a cross-reference table and a trailer.
  consuming func finished(root: Int, info: Int) -> [UInt8] {
    let start = bytes.count
    bytes.append("xref\n")
    for (number, offset) in offsets.sorted(by: { $0.key < $1.key }) {
      bytes.integer(number)
      bytes.append(" 1\n")
      let digits = String(offset).utf8
      bytes.append(repeatElement(UInt8(ascii: "0"), count: max(0, 10 - digits.count)))
      bytes.append(digits)
      bytes.append(" 00000 n \n")
    }
    bytes.append("trailer\n<</Size ")
    bytes.integer(nextNumber)
    bytes.append("/Root ")
    bytes.reference(root)
    bytes.append("/Info ")
    bytes.reference(info)
    bytes.append("/Prev ")
    bytes.integer(previousCrossReference)
    bytes.append(">>\nstartxref\n")
    bytes.integer(start)
    bytes.append("\n%%EOF\n")
    return bytes.bytes
  }

  /// The number that follows the last occurrence of a word.
  private static func number(after word: StaticString, in file: [UInt8]) -> Int? {
    let pattern = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    var position = file.count - pattern.count
    while position >= 0, !file[position...].starts(with: pattern) { position -= 1 }
    guard position >= 0 else { return nil }
    var digits = file[(position + pattern.count)...].drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    digits = digits.prefix { (0x30...0x39).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}
