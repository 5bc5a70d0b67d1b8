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
    var found = 0
    for (offset, byte) in file.utf8.enumerated() {
      guard let length = controlCharacterLength(byte, at: offset) else { continue }
      found += 1
      guard found <= Self.controlCharacterLimit else { return }
      let text = String(decoding: file.utf8[offset..<(offset + length)], as: UTF8.self)
      for scalar in text.unicodeScalars {
        diagnostics.append(.controlCharacter(scalar, at: span(offset, length)))
      }
    }
  }

  /// The length of a control character (C0 but tab and line ends, DEL, C1, U+2028, U+2029) that starts here.
  private func controlCharacterLength(_ byte: UInt8, at offset: Int) -> Int? {
    switch byte {
    case 0x09, 0x0A, 0x0D: nil
    case ..<0x20, 0x7F: 1
    case 0xC2: file.utf8[offset + 1] < 0xA0 ? 2 : nil
    case 0xE2: file.utf8[offset + 1] == 0x80 && file.utf8[offset + 2] | 1 == 0xA9 ? 3 : nil
    default: nil
    }
  }
}
