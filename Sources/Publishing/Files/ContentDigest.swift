internal import CNettle

/// The SHA-256 digest of some content (FIPS 180-4): two contents are the same when their digests are.
public struct ContentDigest: Hashable, Sendable {
  /// The 32 bytes as four numbers, the first byte the most significant.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The digest of bytes.
  public init(of bytes: some ContiguousBytesSource) {
    var hasher = ContentHasher()
    bytes.withContentBytes { hasher.update($0) }
    self = hasher.digest()
  }

  fileprivate init(_ bytes: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      bytes[(index * 8)..<(index * 8 + 8)].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads 64 hexadecimal digits, as ``hexadecimal`` writes them.
  public init?(hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for pair in stride(from: 0, to: 64, by: 2) {
      guard let high = Self.value(ofDigit: digits[pair]), let low = Self.value(ofDigit: digits[pair + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes)
  }

  /// 64 lower-case hexadecimal digits, as `sha256sum` prints them.
  public var hexadecimal: String {
    [words.0, words.1, words.2, words.3].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }

  /// The first 64 bits, for shares and tables.
  public var prefix: UInt64 { words.0 }

  public static func == (first: ContentDigest, second: ContentDigest) -> Bool { first.words == second.words }

  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}

/// Adds up content for a ``ContentDigest``.
public struct ContentHasher {
  private var context = sha256_ctx()

  public init() { nettle_sha256_init(&context) }

  /// Adds bytes as they are.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start.assumingMemoryBound(to: UInt8.self))
  }

  /// Adds a field with its length, so that no two lists of fields give the same bytes.
  public mutating func add(_ field: some ContiguousBytesSource) {
    field.withContentBytes { bytes in
      withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { update($0) }
      update(bytes)
    }
  }

  /// Adds a digest as a field.
  public mutating func add(_ digest: ContentDigest) { add(digest.hexadecimal) }

  /// The digest of all that was added.
  public func digest() -> ContentDigest {
    var context = context
    var bytes = [UInt8](repeating: 0, count: 32)
    nettle_sha256_digest(&context, bytes.count, &bytes)
    return ContentDigest(bytes)
  }
}

/// What can lend its bytes to be hashed.
public protocol ContiguousBytesSource {
  /// Lends the bytes for the time of the call.
  func withContentBytes(_ body: (UnsafeRawBufferPointer) -> Void)
}

extension [UInt8]: ContiguousBytesSource {
  public func withContentBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(body) }
}

extension String: ContiguousBytesSource {
  public func withContentBytes(_ body: (UnsafeRawBufferPointer) -> Void) {
    var text = self
    text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
