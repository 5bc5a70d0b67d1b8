package import Diagnostics

/// Looks at the bytes of a text file before any reader parses them.
package struct RawTextCheck {
  /// More control characters than this are not listed: the file is no text at all.
  private static let controlCharacterLimit = 20

  private let file: SourceFile
  package private(set) var diagnostics: [Diagnostic] = []

  /// Checks a file for its encoding and for characters that no text holds.
  package init(_ file: SourceFile) {
    self.file = file
    guard file.utf8.count > contentStart else {
      diagnostics.append(.emptyFile(file))
      return
    }
    if let offset = UTF8Validation.firstInvalidOffset(in: file.utf8) {
      diagnostics.append(.notUTF8(at: span(offset, 1), looksLike: LegacyEncoding.guess(file.utf8)))
      return
    }
    checkControlCharacters()
    if isBlank { diagnostics.append(.emptyFile(file)) }
  }

  /// Where the text begins: after the byte order mark EF BB BF that Windows programs write.
  package var contentStart: Int { file.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private var isBlank: Bool {
    file.utf8[contentStart...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  private func span(_ offset: Int, _ length: Int) -> SourceSpan {
    SourceSpan(file: file, utf8Range: offset..<(offset + length))
  }

  private mutating func checkControlCharacters() {
    for range in Self.controlCharacters(in: file.utf8) {
      let text = String(decoding: file.utf8[range], as: UTF8.self)
      for scalar in text.unicodeScalars {
        diagnostics.append(.controlCharacter(scalar, at: span(range.lowerBound, range.count)))
      }
    }
  }

  /// Where control characters stand in well-formed bytes, no more of them than are listed.
  private static func controlCharacters(in utf8: [UInt8]) -> [Range<Int>] {
    utf8.withUnsafeBufferPointer { bytes in
      var found: [Range<Int>] = []
      var offset = 0
      while offset < bytes.count, found.count < controlCharacterLimit {
        // Thai letters, most of the text, are three bytes.
        if bytes[offset] == 0xE0 {
          offset &+= 3
          continue
        }
        if let length = controlCharacterLength(in: bytes, at: offset) {
          found.append(offset..<offset + length)
        }
        offset &+= 1
      }
      return found
    }
  }

  /// The length of a control character (C0 but tab and line ends, DEL, C1, U+2028, U+2029) that starts here.
  @inline(__always)
  private static func controlCharacterLength(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
    switch bytes[offset] {
    case 0x09, 0x0A, 0x0D: nil
    case ..<0x20, 0x7F: 1
    case 0xC2: bytes[offset + 1] < 0xA0 ? 2 : nil
    case 0xE2: bytes[offset + 1] == 0x80 && bytes[offset + 2] | 1 == 0xA9 ? 3 : nil
    default: nil
    }
  }
}
