internal import Diagnostics

/// Finds what makes a file unfit to be read as text.
enum Utf8Check {
  static let byteOrderMark: StaticString = "\u{FEFF}"

  /// One diagnostic for the first byte that is not UTF-8, and one for each control character.
  static func faults(in file: SourceFile) -> [Diagnostic] {
    guard hasRareBytes(file.utf8) else { return [] }
    var faults: [Diagnostic] = []
    var decoder = UTF8()
    var iterator = file.utf8.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        let width = UTF8.width(scalar)
        if isForbidden(scalar) {
          let span = SourceSpan(file: file, utf8Range: offset..<offset + width)
          faults.append(.controlCharacter(scalar, span))
        }
        offset += width
      case .emptyInput: return faults
      case .error: return faults + [.notUTF8(SourceSpan(file: file, utf8Range: offset..<offset + 1))]
      }
    }
  }

  /// Scalars that XML does not allow: <https://www.w3.org/TR/xml/#charsets>.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// A quick look: well-formed text without control characters needs no walk by scalars.
  private static func hasRareBytes(_ utf8: [UInt8]) -> Bool {
    if utf8.contains(where: { $0 < 0x20 && !Ascii.isSpace($0) || $0 == 0x7F || $0 == 0x0C || $0 == 0xEF }) {
      return true
    }
    return String(validating: utf8, as: UTF8.self) == nil
  }
}
