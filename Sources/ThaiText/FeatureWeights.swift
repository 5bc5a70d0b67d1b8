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

  /// The weights of a feature by its hash; none for one that the models do not know.
  @inline(__always)
  func sums(of feature: UInt32) -> WeightSums {
    guard mask > 0 else { return WeightSums() }
    var slot = Int(truncatingIfNeeded: feature) & mask
    while true {
      let key = slots[2 * slot]
      if key == feature { return WeightSums(bytes: slots[2 * slot + 1]) }
      if key == 0 { return WeightSums() }
      slot = (slot + 1) & mask
    }
  }

  /// The sums of the weights of features by their hashes.
  package func sums(of features: some Sequence<UInt32>) -> (any: Int32, seam: Int32, word: Int32) {
    features.reduce(into: WeightSums()) { $0 += sums(of: $1) }.values
  }

  /// The sums of the weights of grouped features, by their index.
  func sumsOfGroups() -> ValueTable<WeightSums> {
    ValueTable(repeating: WeightSums(), count: GroupedFeatures.indexCount) { table in
      for features in GroupedFeatures.all {
        features.write { template, first, second in
          table[features.index] += sums(
            of: FeatureHashes.hash(
              template, UInt32(truncatingIfNeeded: first), UInt32(truncatingIfNeeded: second)))
        }
      }
    }
  }
}
