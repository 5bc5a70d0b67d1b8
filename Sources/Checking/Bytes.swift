/// Searches in bytes.
enum Bytes {
  /// Where a pattern stands in bytes, without overlaps.
  static func ranges(of pattern: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard let last = pattern.last else { return [] }
    return bytes.withUnsafeBytes { bytes in
      var found: [Range<Int>] = []
      var end = pattern.count
      while end <= bytes.count {
        // The last byte first: all letters of a script begin alike.
        if bytes[end - 1] == last, bytes[(end - pattern.count)..<end].elementsEqual(pattern) {
          found.append((end - pattern.count)..<end)
          end += pattern.count
        } else {
          end += 1
        }
      }
      return found
    }
  }

  static func ranges(of pattern: String, in bytes: [UInt8]) -> [Range<Int>] {
    ranges(of: Array(pattern.utf8), in: bytes)
  }

  /// Whether bytes hold a pattern.
  static func contain(_ pattern: String, in bytes: [UInt8]) -> Bool {
    !ranges(of: pattern, in: bytes).isEmpty
  }
}
