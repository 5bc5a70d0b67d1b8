/// Sums of the weights of the three models in one number: 21 bits each, so that one addition adds all.
///
/// A place has fewer than 100 features and a weight is a signed byte: no sum leaves its bits.
package struct WeightSums: BitwiseCopyable, Sendable {
  private static let width: Int64 = 21
  private var packed: Int64 = 0

  @inline(__always)
  init() {}

  /// The weights of one feature, as three signed bytes from the lowest: any opportunity, seam, word.
  @inline(__always)
  init(bytes: UInt32) {
    packed =
      Int64(Int8(truncatingIfNeeded: bytes))
      &+ Int64(Int8(truncatingIfNeeded: bytes >> 8)) << Self.width
      &+ Int64(Int8(truncatingIfNeeded: bytes >> 16)) << (2 * Self.width)
  }

  @inline(__always)
  static func += (sums: inout Self, others: Self) { sums.packed &+= others.packed }

  /// The sums one by one.
  @inline(__always)
  var values: (any: Int32, seam: Int32, word: Int32) {
    let any = Self.lowest(packed)
    let rest = (packed &- any) >> Self.width
    let seam = Self.lowest(rest)
    return (Int32(any), Int32(seam), Int32((rest &- seam) >> Self.width))
  }

  /// The lowest field with its sign.
  @inline(__always)
  private static func lowest(_ packed: Int64) -> Int64 { (packed << (64 - width)) >> (64 - width) }
}
