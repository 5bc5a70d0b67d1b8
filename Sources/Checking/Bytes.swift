/// Searches in bytes.
enum Bytes {
  /// Where a pattern stands in bytes, without overlaps.
  static func ranges(of pattern: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard let first = pattern.first, bytes.count >= pattern.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    while index + pattern.count <= bytes.count {
      guard bytes[index] == first, bytes[index..<(index + pattern.count)].elementsEqual(pattern) else {
        index += 1
        continue
      }
      found.append(index..<(index + pattern.count))
      index += pattern.count
    }
    return found
  }

  static func ranges(of pattern: String, in bytes: [UInt8]) -> [Range<Int>] {
    ranges(of: Array(pattern.utf8), in: bytes)
  }

  /// Whether bytes hold a pattern.
  static func contain(_ pattern: String, in bytes: [UInt8]) -> Bool {
    !ranges(of: pattern, in: bytes).isEmpty
  }
}
