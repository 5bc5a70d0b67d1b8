internal import DocumentModel

extension PDFBytes {
  /// The first second of a day in Thailand (ISO 32000-1, 7.9.4).
  mutating func date(_ date: DocumentDate) {
    append("(D:")
    append(date.isoText.utf8.filter { $0 != UInt8(ascii: "-") })
    append("000000+07'00')")
  }
}
