import Foundation

@testable import Imaging

/// Small pictures for tests, made here or so small that they stand here.
enum SamplePictures {
  /// Four quarters: red, green, blue, white from the top left.
  static func quarters(width: Int, height: Int) -> Bitmap {
    var bytes: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        switch (x * 2 < width, y * 2 < height) {
        case (true, true): bytes += [200, 0, 0]
        case (false, true): bytes += [0, 200, 0]
        case (true, false): bytes += [0, 0, 200]
        case (false, false): bytes += [255, 255, 255]
        }
      }
    }
    return Bitmap(width: width, height: height, layout: .rgb, bytes: bytes)
  }

  /// The colours in the middle of the four quarters, in the order of reading, as letters.
  static func letters(of bitmap: Bitmap) -> String {
    let places = [(1, 1), (3, 1), (1, 3), (3, 3)]
    return places.map { x, y in
      let start =
        ((bitmap.height * y / 4) * bitmap.width + bitmap.width * x / 4) * bitmap.layout.rawValue
      let color = bitmap.bytes[start..<start + 3].map { $0 > 128 }
      return [[true, false, false]: "r", [false, true, false]: "g", [false, false, true]: "b"][color] ?? "w"
    }.joined()
  }

  /// The file with segments of EXIF, a place and a comment put in after its start.
  static func tagged(_ jpeg: [UInt8], orientation: Int, isBigEndian: Bool = true) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(value >> (8 * $0) & 255) }
      return isBigEndian ? bytes.reversed() : bytes
    }
    let gps = number(0x8825, 2) + number(4, 2) + number(1, 4) + number(0, 4)
    let turn = number(0x0112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
    let tiff =
      Array((isBigEndian ? "MM" : "II").utf8) + number(42, 2) + number(8, 4) + number(2, 2) + turn + gps
      + number(0, 4)
    let exif = Array("Exif\0\0".utf8) + tiff + Array("SECRET".utf8)
    return Array(jpeg.prefix(2)) + segment(0xE1, exif) + segment(0xFE, Array("SECRET".utf8))
      + jpeg.dropFirst(2) + Array("SECRET".utf8)
  }

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
  }

  static func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }

  /// 16 × 8 pixels in printing inks with Adobe's segment, as stored by Pillow: left cyan by the stored bytes inverted,
  /// that is red to the eye; right cyan.
  static let inks = decoded(
    """
    /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAW\
    EBETFBUVFQwPFxgWFBgSFBUU/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EAB8AAAEFAQEBAQEBAAAAAAAAAAABAgMEBQYH\
    CAkKC//EALUQAAIBAwMCBAMFBQQEAAABfQECAwAEEQUSITFBBhNRYQcicRQygZGhCCNCscEVUtHwJDNicoIJChYXGBka\
    JSYnKCkqNDU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6g4SFhoeIiYqSk5SVlpeYmZqio6Slpqeo\
    qaqys7S1tre4ubrCw8TFxsfIycrS09TV1tfY2drh4uPk5ebn6Onq8fLz9PX29/j5+v/aAA4EQwBNAFkASwAAPwD9U6/K\
    qvyqr9U6/lXr+qiv6qKK/9k=
    """)

  /// 24 × 16 pixels of red, progressive.
  static let progressive = decoded(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwg\
    IyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo\
    KCgoKCgoKCgoKCgoKCj/wgARCAAQABgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAWAQEBAQAAAAAAAAAA\
    AAAAAAAABAb/2gAMAwEAAhADEAAAAYAh2AH/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAEFAl//xAAUEQEAAAAAAAAA\
    AAAAAAAAAAAQ/9oACAEDAQE/AT//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAECAQE/AT//xAAUEAEAAAAAAAAAAAAAAAAA\
    AAAg/9oACAEBAAY/Al//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IV//2gAMAwEAAgADAAAAEPvv/8QAFBEBAAAA\
    AAAAAAAAAAAAAAAAEP/aAAgBAwEBPxA//8QAFBEBAAAAAAAAAAAAAAAAAAAAEP/aAAgBAgEBPxA//8QAFBABAAAAAAAAAAAA\
    AAAAAAAAIP/aAAgBAQABPxBf/9k=
    """)

  private static func decoded(_ base64: String) -> [UInt8] {
    Data(base64Encoded: base64).map { [UInt8]($0) } ?? []
  }
}
