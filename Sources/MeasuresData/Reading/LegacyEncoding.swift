/// The encodings in which Thai text comes when it is not UTF-8.
enum LegacyEncoding: String {
  case utf16 = "UTF-16"
  case windows874 = "Windows-874 (TIS-620)"

  /// The encoding that the bytes of a file look like, or nil when there is nothing to go by.
  ///
  /// UTF-16 shows itself by its byte order mark. Thai in one byte a letter uses A1–DA and DF–FB only; a file whose
  /// high bytes are nearly all there is taken for it.
  static func guess(_ bytes: [UInt8]) -> LegacyEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    var high = 0
    var thai = 0
    for byte in bytes where byte >= 0x80 {
      high += 1
      if (0xA1...0xDA).contains(byte) || (0xDF...0xFB).contains(byte) { thai += 1 }
    }
    return high > 0 && thai * 100 >= high * 95 ? .windows874 : nil
  }
}
