import OfficeFiles
import Testing

@Suite struct TextEncodingTests {
  private static let text = "ลำดับ,มาตรการ\r\n๑,น้ำ “ใจ” – ดี\n"

  private static func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x0E01...0x0E5B: UInt8(scalar.value - 0x0E01 + 0xA1)
      case 0x201C: 0x93
      case 0x201D: 0x94
      case 0x2013: 0x96
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }

  private static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func eachEncodingIsToldFromTheBytes() {
    let utf8 = Array(Self.text.utf8)
    #expect(TextEncoding.guess(utf8) == .utf8)
    #expect(TextEncoding.guess([0xEF, 0xBB, 0xBF] + utf8) == .utf8)
    #expect(TextEncoding.guess(Self.windows874(Self.text)) == .windows874)
    for bigEndian in [true, false] {
      #expect(TextEncoding.guess(Self.utf16(Self.text, bigEndian: bigEndian, mark: true)) == .utf16)
    }
    let thai = String(repeating: "มาตรการส่งเสริมคุณธรรม\n", count: 3)
    #expect(TextEncoding.guess(Self.utf16(thai, bigEndian: false, mark: false)) == .utf16)
    #expect(TextEncoding.guess(Self.utf16(thai, bigEndian: true, mark: false)) == .utf16)
    #expect(TextEncoding.guess([]) == .utf8)
    #expect(TextEncoding.guess(Array("plain".utf8)) == .utf8)
  }

  @Test func eachEncodingGivesTheSameText() {
    let utf8 = Array(Self.text.utf8)
    #expect(TextEncoding.windows874.utf8(of: Self.windows874(Self.text)) == utf8)
    #expect(TextEncoding.utf8.utf8(of: [0xEF, 0xBB, 0xBF] + utf8) == utf8)
    for bigEndian in [true, false] {
      #expect(TextEncoding.utf16.utf8(of: Self.utf16(Self.text, bigEndian: bigEndian, mark: true)) == utf8)
    }
  }

  @Test func bytesWithoutALetterBecomeTheReplacement() {
    #expect(TextEncoding.windows874.utf8(of: [0xA1, 0xDB, 0xFC]) == Array("ก\u{FFFD}\u{FFFD}".utf8))
  }

  @Test(arguments: [
    ("TIS-620", TextEncoding.windows874), ("cp874", .windows874), ("UTF8", .utf8), ("utf-16le", .utf16),
  ])
  func namesAreKnown(_ name: String, _ encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
    #expect(TextEncoding(name: "latin-9") == nil)
  }
}
