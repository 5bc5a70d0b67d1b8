/// Finds line ends inside a text that YAML turns into spaces which Thai does not have.
enum ThaiFolding {
  /// Whether some line of the bytes ends in a Thai letter and the next one begins with one.
  static func joinsThai(_ bytes: ArraySlice<UInt8>) -> Bool {
    var search = bytes
    while let lineEnd = search.firstIndex(of: 0x0A) {
      let before = bytes[bytes.startIndex..<lineEnd].last { !isWhiteSpace($0) }
      let rest = bytes[(lineEnd + 1)...]
      let after = rest.firstIndex { !isWhiteSpace($0) || $0 == 0x0A }
      if let before, before >= 0x80, let after, isThai(rest[after...]) { return true }
      search = rest
    }
    return false
  }

  /// Thai is E0 B8 80 to E0 B9 BF in UTF-8.
  private static func isThai(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    return bytes.count >= 3 && bytes[start] == 0xE0 && bytes[start + 1] | 1 == 0xB9
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
