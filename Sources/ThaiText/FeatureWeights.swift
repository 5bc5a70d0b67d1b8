/// The weights of the linear models, in a hash table that is read in place.
///
/// A slot is two 32-bit words: the hash of the feature and three signed bytes, the weights of the three models in steps
/// of 1/16. An empty slot is zero; collisions go to the next slot.
package struct FeatureWeights: @unchecked Sendable {
  // Unchecked: the memory is constant and lives as long as the program.
  private let slots: UnsafePointer<UInt32>
  private let mask: Int

  /// Steps of a weight in 1.
  package static let scale: Float = 16

  /// A view of `count` slots, a power of two, or 0 for no weights.
  package init(slots: UnsafePointer<UInt32>, count: Int) {
    self.slots = slots
    mask = count - 1
  }

  /// The sums of the weights of the features.
  @inline(__always)
  package func sums(of features: UnsafeBufferPointer<UInt32>) -> (any: Int32, seam: Int32, word: Int32) {
    var sums: (any: Int32, seam: Int32, word: Int32) = (0, 0, 0)
    guard mask > 0 else { return sums }
    for feature in features {
      var slot = Int(truncatingIfNeeded: feature) & mask
      while true {
        let key = slots[2 * slot]
        if key == feature {
          let weights = slots[2 * slot + 1]
          sums.any &+= Int32(Int8(truncatingIfNeeded: weights))
          sums.seam &+= Int32(Int8(truncatingIfNeeded: weights >> 8))
          sums.word &+= Int32(Int8(truncatingIfNeeded: weights >> 16))
          break
        }
        if key == 0 { break }
        slot = (slot + 1) & mask
      }
    }
    return sums
  }
}
