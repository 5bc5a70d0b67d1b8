import ThaiText

/// How many words are broken and how many wanted breaks are offered, for every margin over the standard thresholds.
///
/// The seams that the lexicon states are left out of account.
struct OperatingCurve {
  private var hard: [Int32: Int] = [:]
  private var offered: [Int32: Int] = [:]
  private var wanted: [Int32: Int] = [:]
  private var wantedCount = 0
  private let thresholds = WordSegmenter.Thresholds.standard

  mutating func add(_ lines: some Sequence<MarkedLine>, model: ThaiModel) {
    for line in lines {
      for index in line.symbols.indices.dropFirst()
      where line.symbols[index].isThaiLetter && line.symbols[index - 1].isThaiLetter
        && line.marks[index] == .word
      {
        wantedCount += 1
      }
    }
    var samples = Samples()
    samples.add(lines, weight: 1, model: model)
    for sample in samples.samples {
      let sums = samples.features[sample.features].withUnsafeBufferPointer { model.weights.sums(of: $0) }
      let margin =
        sums.any
        - thresholds.least(
          sums, isInsideWord: sample.isInsideWord, isInName: sample.isInName,
          isBesideStrange: sample.isBesideStrange)
      offered[margin, default: 0] += 1
      if sample.mark == .none { hard[margin, default: 0] += 1 }
      if sample.mark == .word { wanted[margin, default: 0] += 1 }
    }
  }

  /// Share of broken words at a cover, in percent.
  func hardShare(atCover cover: Double) -> (hard: Double, threshold: Int32) {
    var got = 0
    var bad = 0
    var all = 0
    for threshold in offered.keys.sorted(by: >) {
      got += wanted[threshold] ?? 0
      bad += hard[threshold] ?? 0
      all += offered[threshold] ?? 0
      if 100 * Double(got) / Double(max(wantedCount, 1)) >= cover {
        return (100 * Double(bad) / Double(all), threshold)
      }
    }
    return (100, 0)
  }

  func report(_ name: String) {
    let shares = [90.0, 93, 95, 96, 97, 98, 98.5, 99].map { cover in
      let (share, threshold) = hardShare(atCover: cover)
      let tenths = Int((share * 100).rounded())
      return "\(cover):\(tenths / 100).\(tenths / 10 % 10)\(tenths % 10)(\(threshold))"
    }
    print(name, shares.joined(separator: " "))
  }
}
