/// The encodings in which Thai text comes.
public enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// One byte a letter; TIS-620 is its part without the additions of Windows.
  case windows874 = "windows-874"

  /// The encoding by its usual names, whatever their case and hyphens; nil for an unknown one.
  public init?(name: String) {
    let letters = name.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    switch String(decoding: letters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self) {
    case "utf8": self = .utf8
    case "utf16", "utf16le", "utf16be": self = .utf16
    case "windows874", "cp874", "tis620", "iso885911": self = .windows874
    default: return nil
    }
  }

  /// The encoding that bytes are most likely in.
  ///
  /// A byte order mark decides; what is UTF-8 throughout is UTF-8, since Thai in one byte a letter never is by
  /// chance. UTF-16 without a mark shows itself by its second bytes, which are nearly all 0 or 0E.
  public static func guess(_ bytes: [UInt8]) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if UTF16Text.isLikely(bytes) { return .utf16 }
    if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
    return Windows874.isLikely(bytes) ? .windows874 : .utf8
  }

  /// The text as UTF-8 without its byte order mark. What cannot be read becomes U+FFFD; UTF-8 stays as it is.
  public func utf8(of bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    case .utf16: UTF16Text.utf8(of: bytes)
    case .windows874: Windows874.utf8(of: bytes)
    }
  }
}
