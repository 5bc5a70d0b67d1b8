/// Characters that XML cannot hold, as SpreadsheetML writes them: `_x000D_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
enum EscapedText {
  /// The text with each `_xHHHH_` made the character it names.
  static func unescaped(_ bytes: [UInt8]) -> String {
    guard bytes.contains(UInt8(ascii: "_")) else { return String(decoding: bytes, as: UTF8.self) }
    var output: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if let scalar = scalar(in: bytes, at: offset) {
        output += Array(String(scalar).utf8)
        offset += 7
      } else {
        output.append(bytes[offset])
        offset += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The text with the underline before what would be taken for such a character escaped itself.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.indices.contains(where: { scalar(in: bytes, at: $0) != nil }) else { return text }
    var output: [UInt8] = []
    for (offset, byte) in bytes.enumerated() {
      if scalar(in: bytes, at: offset) != nil { output += "_x005F".utf8 }
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func scalar(in bytes: [UInt8], at offset: Int) -> Unicode.Scalar? {
    guard bytes[offset] == UInt8(ascii: "_"), offset + 7 <= bytes.count,
      bytes[offset + 1] == UInt8(ascii: "x"),
      bytes[offset + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = String(decoding: bytes[(offset + 2)..<(offset + 6)], as: UTF8.self)
    return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
  }
}
