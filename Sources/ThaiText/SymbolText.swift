/// A paragraph as symbols with the places of their scalars.
package struct SymbolText {
  /// One symbol for each scalar.
  package let symbols: [Symbol]
  /// The byte offset of each scalar, and the length of the text at the end.
  package let utf8Offsets: [UInt32]

  /// Decodes UTF-8; a byte that is not valid UTF-8 counts as a letter of its own.
  package init(utf8: some Collection<UInt8>) {
    (symbols, utf8Offsets) = utf8.withContiguousBytes { bytes in
      withUnsafeTemporaryAllocation(of: Symbol.self, capacity: bytes.count) { symbols in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: bytes.count + 1) { offsets in
          let count = Self.decode(bytes, to: symbols, offsets)
          return (
            Array(UnsafeBufferPointer(rebasing: symbols[..<count])),
            Array(UnsafeBufferPointer(rebasing: offsets[...count]))
          )
        }
      }
    }
  }

  /// Writes the symbol and the offset of each scalar, and the length of the text behind the offsets; there is room for
  /// as many as there are bytes.
  ///
  /// - Returns: how many scalars there are.
  private static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, to symbols: UnsafeMutableBufferPointer<Symbol>,
    _ offsets: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    var count = 0
    var index = 0
    while index < bytes.count {
      offsets.initializeElement(at: count, to: UInt32(truncatingIfNeeded: index))
      if let thai = thaiSymbol(in: bytes, at: index) {
        symbols.initializeElement(at: count, to: thai)
        index &+= 3
      } else {
        let (scalar, length) = scalar(in: bytes, at: index)
        symbols.initializeElement(at: count, to: Symbol(scalar: scalar))
        index &+= length
      }
      count &+= 1
    }
    offsets.initializeElement(at: count, to: UInt32(truncatingIfNeeded: bytes.count))
    return count
  }

  package var count: Int { symbols.count }

  /// The symbol of a letter of the Thai block at a byte offset, the nearly always one: E0 B8 81 to E0 B9 9B.
  @inline(__always)
  private static func thaiSymbol(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Symbol? {
    guard bytes[index] == 0xE0, index &+ 2 < bytes.count else { return nil }
    let (middle, last) = (bytes[index &+ 1], bytes[index &+ 2])
    guard middle & 0xFE == 0xB8, last & 0xC0 == 0x80 else { return nil }
    let symbol = (middle & 1) << 6 | last & 0x3F
    return (0x01...0x5B).contains(symbol) ? symbol : nil
  }

  /// The scalar at a byte offset and the number of its bytes; U+FFFD and 1 where the text is malformed.
  private static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    let length =
      first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    if length == 1 { return (UInt32(first), 1) }
    guard length > 0, index + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(index + 1)..<(index + length)] {
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}

extension Collection<UInt8> {
  /// The bytes in one piece, without a copy where the collection already is one.
  func withContiguousBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = withContiguousStorageIfAvailable(body) { return result }
    return Array(self).withUnsafeBufferPointer(body)
  }
}
