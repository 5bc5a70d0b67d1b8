/// Writes the ASCII digits of a text as Thai ones, sparing what is Latin by nature (see `DigitPolicy`).
struct ThaiDigitWriter {
  /// The text with Thai digits.
  private(set) var written: String

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 32)
    var offset = 0
    while offset < bytes.count {
      let end = Self.endOfASCIIRun(in: bytes, from: offset)
      if end == offset {
        output.append(bytes[offset])
        offset += 1
      } else {
        Self.append(bytes[offset..<end], to: &output)
        offset = end
      }
    }
    written = String(decoding: output, as: UTF8.self)
  }

  /// The end of the run of printable ASCII without spaces that starts at an offset.
  private static func endOfASCIIRun(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
    return end
  }

  private static func append(_ run: ArraySlice<UInt8>, to output: inout [UInt8]) {
    guard !isAddress(run) else {
      output += run
      return
    }
    var offset = run.startIndex
    while offset < run.endIndex {
      guard isDigit(run[offset]) else {
        output.append(run[offset])
        offset += 1
        continue
      }
      let end = run[offset...].firstIndex { !isDigit($0) } ?? run.endIndex
      let isSpared = belongsToLatinName(offset..<end, in: run)
      for digit in run[offset..<end] { append(digit, asThai: !isSpared, to: &output) }
      offset = end
    }
  }

  /// U+0E50 to U+0E59 are E0 B9 90 to E0 B9 99.
  private static func append(_ digit: UInt8, asThai: Bool, to output: inout [UInt8]) {
    if asThai {
      output += [0xE0, 0xB9, digit - 0x30 + 0x90]
    } else {
      output.append(digit)
    }
  }

  /// Whether a run is an address: it has `://` or `@`, or a full stop between two letters (`nongpakplong.go.th`).
  private static func isAddress(_ run: ArraySlice<UInt8>) -> Bool {
    for offset in run.indices {
      switch run[offset] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":") where run[offset...].starts(with: Array("://".utf8)): return true
      case UInt8(ascii: ".") where offset > run.startIndex && offset + 1 < run.endIndex:
        if isLetter(run[offset - 1]), isLetter(run[offset + 1]) { return true }
      default: break
      }
    }
    return false
  }

  private static func belongsToLatinName(_ digits: Range<Int>, in run: ArraySlice<UInt8>) -> Bool {
    let before = run[run.startIndex..<digits.lowerBound]
    let letters = before.last == UInt8(ascii: "-") ? before.dropLast() : before
    let nameStart = (letters.lastIndex { !isLetter($0) }).map { $0 + 1 } ?? letters.startIndex
    let name = letters[nameStart...]
    if !name.isEmpty { return !isAssessmentCode(name) }
    return digits.upperBound < run.endIndex && isLetter(run[digits.upperBound])
  }

  /// O for disclosure items, E and I for questions of the surveys.
  private static func isAssessmentCode(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.count == 1, let letter = name.first else { return false }
    return letter == UInt8(ascii: "O") || letter == UInt8(ascii: "E") || letter == UInt8(ascii: "I")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
