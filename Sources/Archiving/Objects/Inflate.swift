internal import CDeflate

/// Reads what `/FlateDecode` stands for: zlib's format (RFC 1950).
enum Inflate {
  /// What is decompressed beyond this is not Cairo's content of a page.
  private static let largest = 1 << 30

  /// The bytes themselves; nil when they are damaged.
  static func decompressed(_ compressed: ArraySlice<UInt8>) -> [UInt8]? {
    // The only failure is no memory (libdeflate.h).
    guard let decompressor = libdeflate_alloc_decompressor() else { return nil }
    defer { libdeflate_free_decompressor(decompressor) }
    var room = max(4096, compressed.count * 8)
    while room <= largest {
      var result = LIBDEFLATE_BAD_DATA
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        result = compressed.withUnsafeBytes { source in
          libdeflate_zlib_decompress(
            decompressor, source.baseAddress, source.count, buffer.baseAddress, room, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      if result == LIBDEFLATE_SUCCESS { return bytes }
      guard result == LIBDEFLATE_INSUFFICIENT_SPACE else { return nil }
      room *= 4
    }
    return nil
  }
}
