/// The segments of a JPEG file (ITU-T T.81, annex B), read without decoding anything.
public struct JPEGStructure: Sendable {
  public let pixelWidth: Int
  public let pixelHeight: Int
  /// 1 for grey, 3 for colour, 4 for printing inks.
  public let componentCount: Int
  /// How the picture is stored: APP1 of EXIF says so.
  public private(set) var orientation = ImageOrientation.upright
  /// Whether Adobe's segment is there: inks are then stored inverted.
  public private(set) var hasAdobeSegment = false
  /// The ICC profile of its colours (ICC.1:2010, B.4).
  public private(set) var colorProfile: [UInt8]?
  /// Whether the picture is coded in a way that PDF readers know: baseline, extended or progressive with Huffman codes
  /// (ISO 32000-1, 7.4.8).
  public let isCodedForPDF: Bool
  /// The segments to keep when all that is no picture is dropped: markers, lengths and coded data.
  private var kept: [Range<Int>] = []
  private let bytes: [UInt8]
  private let hasJFIF: Bool

  /// Fails for what is no JPEG file, and for pictures without pixels.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count > 4, bytes[0] == 0xFF, bytes[1] == Marker.start else { return nil }
    var frame: (marker: UInt8, width: Int, height: Int, components: Int)?
    var hasJFIF = false
    var orientation = ImageOrientation.upright
    var hasAdobe = false
    var kept: [Range<Int>] = []
    var profile: [(number: UInt8, bytes: ArraySlice<UInt8>)] = []
    let profileHeader = Array("ICC_PROFILE\0".utf8)
    var offset = 2
    while let segment = Self.segment(in: bytes, at: offset) {
      offset = segment.end
      if segment.marker == Marker.end { break }
      let body = bytes[segment.body]
      if Marker.isFrame(segment.marker), frame == nil, body.count >= 6 {
        let start = body.startIndex
        frame = (
          segment.marker, Self.number(body[(start + 3)..<(start + 5)]),
          Self.number(body[(start + 1)..<(start + 3)]), Int(body[start + 5])
        )
      }
      switch segment.marker {
      case 0xE0: hasJFIF = hasJFIF || body.starts(with: Array("JFIF\0".utf8))
      case 0xE1: orientation = Self.orientation(in: body) ?? orientation
      case 0xE2:
        // The profile comes in numbered pieces.
        guard body.starts(with: profileHeader), body.count > profileHeader.count + 2 else { break }
        let start = body.startIndex + profileHeader.count
        profile.append((body[start], body[(start + 2)...]))
      case 0xEE:
        let isAdobe = body.starts(with: Array("Adobe".utf8))
        hasAdobe = hasAdobe || isAdobe
        if isAdobe { kept.append(segment.start..<segment.end) }
      case Marker.scan:
        offset = Self.endOfScan(in: bytes, from: segment.end)
        kept.append(segment.start..<offset)
      // Application segments and comments hold places, names, small copies of the picture.
      case 0xE3...0xED, 0xEF, 0xFE: break
      default: kept.append(segment.start..<segment.end)
      }
    }
    guard let frame, frame.width > 0, frame.height > 0 else { return nil }
    (pixelWidth, pixelHeight, componentCount) = (frame.width, frame.height, frame.components)
    isCodedForPDF = (0xC0...0xC2).contains(frame.marker)
    self.orientation = orientation
    self.hasAdobeSegment = hasAdobe
    self.hasJFIF = hasJFIF
    if !profile.isEmpty { colorProfile = profile.sorted { $0.number < $1.number }.flatMap(\.bytes) }
    self.kept = kept
    self.bytes = bytes
  }

  /// The same picture, bit for bit, without EXIF, places, comments, profiles, thumbnails, and without anything behind
  /// its end.
  public var withoutMetadata: [UInt8] {
    var result: [UInt8] = [0xFF, Marker.start]
    result.reserveCapacity(bytes.count)
    // JFIF 1.01, square pixels, no thumbnail: what tells decoders that colours are YCbCr.
    if hasJFIF {
      result += [0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
    }
    for range in kept { result += bytes[range] }
    return result + [0xFF, Marker.end]
  }

  // MARK: Segments

  private enum Marker {
    static let start: UInt8 = 0xD8
    static let end: UInt8 = 0xD9
    static let scan: UInt8 = 0xDA

    static func isFrame(_ marker: UInt8) -> Bool {
      (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
    }

    /// Markers without a length.
    static func standsAlone(_ marker: UInt8) -> Bool { (0xD0...0xD9).contains(marker) || marker == 1 }
  }

  private typealias Segment = (marker: UInt8, start: Int, body: Range<Int>, end: Int)

  private static func segment(in bytes: [UInt8], at offset: Int) -> Segment? {
    var position = offset
    guard position + 1 < bytes.count, bytes[position] == 0xFF else { return nil }
    // Fill bytes may stand before a marker.
    while position + 1 < bytes.count, bytes[position + 1] == 0xFF { position += 1 }
    guard position + 1 < bytes.count else { return nil }
    let marker = bytes[position + 1]
    if Marker.standsAlone(marker) { return (marker, position, position + 2..<position + 2, position + 2) }
    guard position + 4 <= bytes.count else { return nil }
    let length = number(bytes[(position + 2)..<(position + 4)])
    let end = position + 2 + length
    guard length >= 2, end <= bytes.count else { return nil }
    return (marker, position, position + 4..<end, end)
  }

  /// The place of the first marker behind coded data.
  private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == 0xFF {
        let next = bytes[offset + 1]
        // A stuffed zero and restart markers belong to the data.
        if next != 0, !(0xD0...0xD7).contains(next), next != 0xFF { return offset }
      }
      offset += 1
    }
    return bytes.count
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

  // MARK: EXIF

  /// The orientation in a segment of EXIF (2.32, section 4.6.4): an entry of the first directory of a TIFF file.
  private static func orientation(in body: ArraySlice<UInt8>) -> ImageOrientation? {
    let header = Array("Exif\0\0".utf8)
    guard body.starts(with: header) else { return nil }
    let tiff = Array(body.dropFirst(header.count))
    guard tiff.count >= 8 else { return nil }
    let isLittleEndian = tiff.starts(with: Array("II".utf8))
    guard isLittleEndian || tiff.starts(with: Array("MM".utf8)) else { return nil }
    func value(_ offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= tiff.count else { return nil }
      let bytes = tiff[offset..<offset + count]
      return isLittleEndian ? bytes.reversed().reduce(0) { $0 << 8 | Int($1) } : number(bytes)
    }
    guard let directory = value(4, 4), let count = value(directory, 2) else { return nil }
    for index in 0..<count {
      let entry = directory + 2 + index * 12
      guard let tag = value(entry, 2) else { return nil }
      if tag == 0x0112 { return value(entry + 8, 2).flatMap(ImageOrientation.init(rawValue:)) }
    }
    return nil
  }
}
