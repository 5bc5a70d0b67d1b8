import ThaiText

/// Trains the three ordinal models: any opportunity, seam or better, word.
struct BreakModelTrainer {
  var regression = LogisticRegression()
  /// Features seen on fewer samples are left out.
  var leastCount = 2

  /// The slots of the table of weights.
  func slots(_ samples: Samples) -> [UInt32] {
    let (vocabulary, columns) = index(samples)
    let weights = samples.samples.map(\.weight)
    let models = [MarkedLine.Mark.inner, .seam, .word].map { least in
      regression.weights(
        columns: columns, isPositive: samples.samples.map { $0.mark.rawValue >= least.rawValue },
        sampleWeights: weights, start: [Double](repeating: 0, count: vocabulary.count))
    }
    return table(vocabulary, models)
  }

  private func index(_ samples: Samples) -> ([UInt32], LogisticRegression.Columns) {
    var counts: [UInt32: Int] = [:]
    for feature in samples.features { counts[feature, default: 0] += 1 }
    let vocabulary = counts.filter { $0.value >= leastCount }.keys.sorted()
    let indexOf = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
    var starts = [0]
    for feature in vocabulary { starts.append((starts.last ?? 0) + (counts[feature] ?? 0)) }
    var filled = starts
    var rows = [Int32](repeating: 0, count: starts.last ?? 0)
    for (row, sample) in samples.samples.enumerated() {
      for feature in samples.features[sample.features] {
        guard let index = indexOf[feature] else { continue }
        rows[filled[index]] = Int32(row)
        filled[index] += 1
      }
    }
    return (vocabulary, LogisticRegression.Columns(starts: starts, rows: rows))
  }

  private func table(_ vocabulary: [UInt32], _ models: [[Double]]) -> [UInt32] {
    let packed = vocabulary.indices.map { index in
      models.enumerated().reduce(UInt32(0)) { $0 | Self.byte($1.element[index]) << (8 * UInt32($1.offset)) }
    }
    let kept = packed.indices.filter { packed[$0] != 0 }
    var size = 2
    while size < kept.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size * 2)
    for index in kept {
      var slot = Int(vocabulary[index]) & (size - 1)
      while slots[2 * slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[2 * slot] = vocabulary[index]
      slots[2 * slot + 1] = packed[index]
    }
    print("features \(vocabulary.count)  kept \(kept.count)  slots \(size)")
    return slots
  }

  private static func byte(_ weight: Double) -> UInt32 {
    let steps = (weight * Double(FeatureWeights.scale)).rounded()
    return UInt32(UInt8(bitPattern: Int8(max(-127, min(127, steps)))))
  }
}
