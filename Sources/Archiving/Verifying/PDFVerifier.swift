/// Checks whether a file keeps to what `measures` promises of its files: PDF/A-3u, PDF/UA-1, exact text.
///
/// The checks read the finished file alone and share no code with finishing but the reading of values. They are made
/// for files like our own; no general validator.
public struct PDFVerifier: Sendable {
  public init() {}

  /// Checks a file against every clause.
  ///
  /// - Throws: when the bytes are no PDF, or one that qpdf reads only with a warning.
  public func verify(_ pdf: [UInt8]) throws(ArchivingError) -> VerificationReport {
    var verification = try Verification(pdf)
    verification.checkFile()
    verification.checkStreams()
    verification.checkMetadata()
    verification.checkCatalog()
    verification.checkFonts()
    verification.checkPages()
    verification.checkStructure()
    verification.checkTables()
    verification.checkLinks()
    verification.checkAttachments()
    return VerificationReport(verification.faults)
  }

  /// The texts that do not come out of a file, each in full and in their order.
  ///
  /// Text is taken in reading order, as a program that reads the file aloud takes it. White space is not compared,
  /// because lines end in other places than in the data, nor are zero-width spaces.
  public func missingTexts(_ texts: [String], in pdf: [UInt8]) throws(ArchivingError) -> [String] {
    let logical = Self.comparable(try logicalText(of: pdf).utf8)
    var position = logical.startIndex
    var missing: [String] = []
    for text in texts {
      let wanted = Self.comparable(text.utf8)
      if let range = Self.firstRange(of: wanted, in: logical[position...]) {
        position = range.upperBound
      } else {
        missing.append(text)
      }
    }
    return missing
  }

  /// All text in reading order, one line for each piece of marked content.
  public func logicalText(of pdf: [UInt8]) throws(ArchivingError) -> String {
    let verification = try Verification(pdf)
    return verification.leafTexts.map { String(decoding: $0, as: UTF16.self) }.joined(separator: "\n")
  }

  /// The bytes without spaces, tabs, line ends, no-break spaces and zero-width spaces.
  private static func comparable(_ utf8: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in utf8 where byte > 0x20 {
      result.append(byte)
      if result.suffix(2).elementsEqual([0xC2, 0xA0]) { result.removeLast(2) }
      if result.suffix(3).elementsEqual([0xE2, 0x80, 0x8B]) { result.removeLast(3) }
    }
    return result
  }

  /// The first place of some bytes in others.
  private static func firstRange(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let first = wanted.first else { return bytes.startIndex..<bytes.startIndex }
    var rest = bytes
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start..<start + wanted.count }
      rest = rest.dropFirst()
    }
    return nil
  }
}
