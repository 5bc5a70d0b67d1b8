internal import CQPDF

/// A PDF that qpdf has read: the single owner of qpdf's object. One thread at a time.
struct QPDFFile: ~Copyable {
  private let library: QPDFLibrary
  /// Owned.
  private var data: qpdf_data?
  /// What qpdf reads from as long as it lives; owned.
  private let source: UnsafeMutableBufferPointer<CChar>

  /// Whether a warning of qpdf is a fault.
  private let isStrict: Bool

  /// Reads a file from memory.
  ///
  /// - Parameter isStrict: whether to refuse what qpdf can only read with a warning.
  init(_ bytes: [UInt8], isStrict: Bool, by library: QPDFLibrary) throws(ArchivingError) {
    self.library = library
    self.isStrict = isStrict
    data = library.initialize()
    source = .allocate(capacity: max(bytes.count, 1))
    bytes.withUnsafeBytes { UnsafeMutableRawBufferPointer(source).copyMemory(from: $0) }
    library.silenceErrors(data)
    library.setSuppressWarnings(data, QPDF_TRUE)
    let code = library.readMemory(data, "painted.pdf", source.baseAddress, UInt64(bytes.count), nil)
    try check(code, during: "read")
  }

  /// `QPDF_ERRORS`, which Swift does not import.
  private static let failed: QPDF_ERROR_CODE = 1 << 1

  deinit {
    var data = data
    library.cleanup(&data)
    source.deallocate()
  }

  /// Throws when a call failed, or left a warning in a file that has to be sound.
  private borrowing func check(_ code: QPDF_ERROR_CODE, during operation: String) throws(ArchivingError) {
    let isWarned = isStrict && (code != QPDF_SUCCESS || library.moreWarnings(data) != 0)
    guard isWarned || code & QPDFFile.failed != 0 || library.hasError(data) != 0 else { return }
    let error = library.hasError(data) != 0 ? library.getError(data) : library.nextWarning(data)
    let message = library.getErrorFullText(data, error).map { String(cString: $0) } ?? ""
    throw .qpdf(code: Int(code), message: message, during: operation)
  }
}

// MARK: Reading

extension QPDFFile {
  /// A handle to an object; borrowed from the file, valid as long as it.
  typealias Object = qpdf_oh

  var root: Object { library.getRoot(data) }

  var trailer: Object { library.getTrailer(data) }

  func isStream(_ object: Object) -> Bool { library.isStream(data, object) != 0 }

  var isEncrypted: Bool { library.isEncrypted(data) != 0 }

  func pages() throws(ArchivingError) -> [Object] {
    let count = library.getPageCount(data)
    try check(count < 0 ? QPDF_ERROR_CODE(2) : QPDF_ERROR_CODE(0), during: "pages")
    return (0..<Int(max(count, 0))).map { library.getPage(data, $0) }
  }

  func object(_ number: Int) -> Object { library.getObjectByID(data, Int32(number), 0) }

  func number(of object: Object) -> Int { Int(library.getObjectID(data, object)) }

  /// The text of an object; an indirect one is written out.
  func text(of object: Object) -> [UInt8] {
    guard let text = library.unparseResolved(data, object) else { return [] }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  /// The text of an object, of a stream its dictionary.
  func text(ofObjectNumber number: Int) -> [UInt8] {
    let object = object(number)
    return text(of: library.isStream(data, object) != 0 ? library.getDict(data, object) : object)
  }

  /// The decoded bytes of all content streams of a page.
  func content(ofPage page: Object) throws(ArchivingError) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = library.getPageContentData(data, page, &buffer, &count)
    defer { free(buffer) }
    try check(code, during: "page content")
    return Array(UnsafeBufferPointer(start: buffer, count: count))
  }

  /// The decoded bytes of a stream.
  func streamData(_ stream: Object) throws(ArchivingError) -> [UInt8] {
    try streamData(stream, decoding: qpdf_dl_generalized)
  }

  /// The bytes of a stream as they stand in the file.
  func encodedData(of stream: Object) throws(ArchivingError) -> [UInt8] {
    try streamData(stream, decoding: qpdf_dl_none)
  }

  private func streamData(
    _ stream: Object, decoding level: qpdf_stream_decode_level_e
  ) throws(ArchivingError) -> [UInt8] {
    var buffer: UnsafeMutablePointer<UInt8>?
    var count = 0
    let code = library.getStreamData(data, stream, level, nil, &buffer, &count)
    defer { free(buffer) }
    try check(code, during: "stream")
    return Array(UnsafeBufferPointer(start: buffer, count: count))
  }
}
