/// A fast hash of short byte strings.
///
/// Not meant against attackers: a chain of equal hashes costs time only.
enum TextHash {
  /// The hash, eight bytes at a time through multiply and shift (the finaliser constants of splitmix64, Steele et al.
  /// 2014).
  static func hash(_ utf8: UnsafeBufferPointer<UInt8>, seed: UInt32 = 0) -> UInt64 {
    var hash = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(utf8.count)
    let raw = UnsafeRawBufferPointer(utf8)
    var offset = 0
    while offset &+ 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var tail: UInt64 = 0
    while offset < raw.count {
      tail = tail << 8 | UInt64(raw[offset])
      offset &+= 1
    }
    return mix(hash ^ tail)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value &* 0xBF58_476D_1CE4_E5B9
    value ^= value >> 29
    value = value &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 32)
  }
}
