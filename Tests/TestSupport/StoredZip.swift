/// Zip files whose parts are not packed, made by hand for tests (PKWARE's APPNOTE, 4.3).
public enum StoredZip {
  public static func bytes(of parts: [(name: String, content: String)]) -> [UInt8] {
    var output: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      let content = Array(part.content.utf8)
      let offset = output.count
      var common = number(20, 2) + number(0x0800, 2) + number(0, 4)
      common += number(0x21, 2) + number(Int(crc32(content)), 4)
      common += number(content.count, 4) + number(content.count, 4)
      common += number(name.count, 2) + number(0, 2)
      output += [0x50, 0x4B, 3, 4]
      output += common + name + content
      directory += [0x50, 0x4B, 1, 2]
      directory += number(20, 2) + common
      directory += number(0, 10)
      directory += number(offset, 4) + name
    }
    var end: [UInt8] = [0x50, 0x4B, 5, 6]
    end += number(0, 4) + number(parts.count, 2) + number(parts.count, 2)
    end += number(directory.count, 4) + number(output.count, 4) + number(0, 2)
    return output + directory + end
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> (8 * $0) : 0) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = crc & 1 == 1
        crc >>= 1
        if isOdd { crc ^= 0xEDB8_8320 }
      }
    }
    return ~crc
  }
}
