/// The objects of a PDF as values, read on demand.
final class PDFObjects {
  private let file: QPDFFile
  private let byteCount: Int
  private var values: [Int: PDFValue] = [:]
  /// The document catalog.
  let catalog: [String: PDFValue]
  /// The numbers of the page objects, in order.
  let pages: [Int]

  /// - Parameter isStrict: whether to refuse what can only be read with a warning.
  init(_ bytes: [UInt8], isStrict: Bool = true) throws(ArchivingError) {
    file = try QPDFFile(bytes, isStrict: isStrict, by: QPDFLibrary.load())
    byteCount = bytes.count
    catalog = PDFValueParser.value(of: file.text(of: file.root)).dictionary ?? [:]
    var pages: [Int] = []
    for page in try file.pages() { pages.append(file.number(of: page)) }
    self.pages = pages
  }

  /// The trailer dictionary.
  var trailer: [String: PDFValue] {
    PDFValueParser.value(of: file.text(of: file.trailer)).dictionary ?? [:]
  }

  var isEncrypted: Bool { file.isEncrypted }

  /// The value itself, a reference followed.
  func resolved(_ value: PDFValue?) -> PDFValue {
    guard case .reference(let number)? = value else { return value ?? .null }
    if let known = values[number] { return known }
    let read = PDFValueParser.value(of: file.text(ofObjectNumber: number))
    // A reference to a reference is null (ISO 32000-1, 7.3.10 allows none).
    let result = read.reference == nil ? read : .null
    values[number] = result
    return result
  }

  func dictionary(_ value: PDFValue?) -> [String: PDFValue] { resolved(value).dictionary ?? [:] }

  func array(_ value: PDFValue?) -> [PDFValue] { resolved(value).array ?? [] }

  /// The numbers that objects may have. A file has fewer objects than bytes, whatever its trailer says.
  private var objectNumbers: Range<Int> {
    1..<max(1, min(trailer["Size"]?.integer ?? 1, byteCount))
  }

  /// The dictionaries of all streams of the file, with the numbers of their objects.
  var streams: [(number: Int, dictionary: [String: PDFValue])] {
    objectNumbers.compactMap { number in
      file.isStream(file.object(number)) ? (number, dictionary(.reference(number))) : nil
    }
  }

  /// The decoded bytes of a stream; nil when the value is no stream or cannot be decoded.
  func stream(_ value: PDFValue?) -> [UInt8]? {
    guard case .reference(let number)? = value else { return nil }
    return try? file.streamData(file.object(number))
  }

  /// The bytes of a stream as they are stored; nil when the value is no stream.
  func rawStream(_ value: PDFValue?) -> [UInt8]? {
    guard case .reference(let number)? = value else { return nil }
    return try? file.encodedData(of: file.object(number))
  }

  /// The content of a page, from 0.
  func content(ofPage index: Int) throws(ArchivingError) -> [UInt8] {
    try file.content(ofPage: file.object(pages[index]))
  }
}
