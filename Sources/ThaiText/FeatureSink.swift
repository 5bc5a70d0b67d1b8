/// Takes the features of a place, one after the other.
protocol FeatureSink {
  /// Takes a feature: the number of its template and its two values.
  mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32)
  /// Takes features that a small number decides.
  mutating func add(_ features: GroupedFeatures)
}

extension FeatureSink {
  @inline(__always)
  mutating func add(_ template: UInt32, _ value: UInt32) { add(template, value, 0) }
}

/// Collects features as hashes, as training needs them.
struct FeatureHashes: FeatureSink {
  private let hashes: UnsafeMutablePointer<UInt32>
  private(set) var count = 0

  init(_ hashes: UnsafeMutablePointer<UInt32>) { self.hashes = hashes }

  mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32) {
    hashes[count] = Self.hash(template, first, second)
    count += 1
  }

  mutating func add(_ features: GroupedFeatures) {
    features.write { add($0, UInt32(truncatingIfNeeded: $1), UInt32(truncatingIfNeeded: $2)) }
  }

  /// Mixes as the finaliser of MurmurHash3 does; 0 is kept for empty slots.
  @inline(__always)
  static func hash(_ template: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
    var hash = template &* 0x9E37_79B1 ^ first &* 0x85EB_CA6B ^ (second &+ 0x7F4A_7C15) &* 0xC2B2_AE35
    hash = (hash ^ (hash >> 16)) &* 0x85EB_CA6B
    hash = (hash ^ (hash >> 13)) &* 0xC2B2_AE35
    hash ^= hash >> 16
    return max(hash, 1)
  }
}

/// Adds up the weights of features, as use needs them.
struct FeatureSummation: FeatureSink {
  private let weights: FeatureWeights
  private let groups: UnsafePointer<WeightSums>
  private(set) var sums = WeightSums()

  /// - Parameter groups: the sums of grouped features; they outlive the summation.
  @inline(__always)
  init(weights: FeatureWeights, groups: UnsafePointer<WeightSums>) {
    self.weights = weights
    self.groups = groups
  }

  @inline(__always)
  mutating func add(_ template: UInt32, _ first: UInt32, _ second: UInt32) {
    sums += weights.sums(of: FeatureHashes.hash(template, first, second))
  }

  @inline(__always)
  mutating func add(_ features: GroupedFeatures) { sums += groups[features.index] }
}
