/// Reads a ToUnicode CMap (ISO 32000-1, 9.10.3).
enum UnicodeMapReader {
  /// The text of each code, as UTF-16 code units.
  static func map(_ bytes: [UInt8]) -> [Int: [UInt16]] {
    var map: [Int: [UInt16]] = [:]
    var scanner = ContentScanner(bytes)
    var strings: [[UInt8]] = []
    while let token = scanner.next() {
      switch token {
      case .hexadecimalString: strings.append(scanner.stringBytes(token))
      case .word:
        if scanner.isWord("endbfchar") { addCharacters(strings, to: &map) }
        if scanner.isWord("endbfrange") { addRanges(strings, to: &map) }
        strings.removeAll(keepingCapacity: true)
      default: break
      }
    }
    return map
  }

  private static func addCharacters(_ strings: [[UInt8]], to map: inout [Int: [UInt16]]) {
    for index in stride(from: 0, to: strings.count - 1, by: 2) {
      map[code(strings[index])] = PDFValue.utf16Units(strings[index + 1])
    }
  }

  /// Ranges with one target each; those with a list of targets are not written by Cairo or here.
  private static func addRanges(_ strings: [[UInt8]], to map: inout [Int: [UInt16]]) {
    for index in stride(from: 0, to: strings.count - 2, by: 3) {
      let first = code(strings[index])
      let last = min(code(strings[index + 1]), first + 255)
      let units = PDFValue.utf16Units(strings[index + 2])
      guard first <= last, let final = units.last else { continue }
      for offset in 0...(last - first) {
        map[first + offset] = units.dropLast() + [final &+ UInt16(truncatingIfNeeded: offset)]
      }
    }
  }

  private static func code(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }
}
