/// The numbers of a font file: most significant byte first. Reading outside the file gives nil.
struct BigEndianBytes {
  /// Borrowed; must outlive this value.
  let bytes: UnsafeRawBufferPointer

  func unsigned16(at offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  func signed16(at offset: Int) -> Int? { unsigned16(at: offset).map { $0 >= 0x8000 ? $0 - 0x10000 : $0 } }

  func unsigned32(at offset: Int) -> Int? {
    guard let high = unsigned16(at: offset), let low = unsigned16(at: offset + 2) else { return nil }
    return high << 16 | low
  }

  func slice(_ range: Range<Int>) -> UnsafeRawBufferPointer? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }
}
