internal import Glibc

/// The identifier that the linker gave to a program or library: a digest of its content (ELF note NT_GNU_BUILD_ID).
///
/// Reading it takes a few hundred bytes where a digest of the file would take all of them.
enum BuildIdentifier {
  /// Lower-case hexadecimal digits; nil for a file without one, or that is no 64-bit little-endian ELF.
  static func ofFile(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return identifier { offset, count in read(count, at: offset, from: descriptor) }
  }

  /// Finds it in an ELF file (System V ABI, chapters 4 and 5) through reads of its parts.
  private static func identifier(_ read: (_ offset: Int, _ count: Int) -> [UInt8]?) -> String? {
    guard let header = read(0, headerSize), header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
      let table = read(number(header, at: 32, size: 8), number(header, at: 56, size: 2) * segmentSize)
    else { return nil }
    for start in stride(from: 0, to: table.count, by: segmentSize)
    where number(table, at: start, size: 4) == noteSegment {
      let size = number(table, at: start + 32, size: 8)
      guard size <= longestNotes, let notes = read(number(table, at: start + 8, size: 8), size) else {
        continue
      }
      if let identifier = identifier(inNotes: notes) { return identifier }
    }
    return nil
  }

  private static func identifier(inNotes notes: [UInt8]) -> String? {
    var start = 0
    while start + 12 <= notes.count {
      let nameSize = number(notes, at: start, size: 4)
      let contentStart = start + 12 + padded(nameSize)
      let contentEnd = contentStart + number(notes, at: start + 4, size: 4)
      guard contentEnd <= notes.count else { return nil }
      if number(notes, at: start + 8, size: 4) == buildIdentifierNote,
        notes[(start + 12)..<(start + 12 + nameSize)].elementsEqual("GNU\0".utf8)
      {
        return hexadecimal(notes[contentStart..<contentEnd])
      }
      start = contentStart + padded(contentEnd - contentStart)
    }
    return nil
  }

  private static let headerSize = 64
  private static let segmentSize = 56
  private static let noteSegment = 4
  private static let buildIdentifierNote = 3
  /// Notes are short; a longer size is damage.
  private static let longestNotes = 1 << 16

  private static func padded(_ size: Int) -> Int { (size + 3) & ~3 }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A number, lowest byte first; at most the greatest that a file can be long.
  private static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int {
    let value = bytes[start..<(start + size)].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return Int(min(value, UInt64(Int32.max)))
  }

  private static func read(_ count: Int, at offset: Int, from descriptor: CInt) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let done = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, count, off_t(offset)) }
    return done == count ? bytes : nil
  }
}
