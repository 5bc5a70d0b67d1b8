/// The lines of a file, without their ends; a line without text is left out.
struct Lines: Sequence {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  func makeIterator() -> AnyIterator<ArraySlice<UInt8>> {
    var rest = bytes[...]
    return AnyIterator {
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        var line = rest[rest.startIndex..<end]
        rest = rest[Swift.min(end + 1, rest.endIndex)...]
        while let last = line.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") {
          line.removeLast()
        }
        if !line.isEmpty { return line }
      }
      return nil
    }
  }
}
