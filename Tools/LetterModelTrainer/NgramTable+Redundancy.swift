import Checking

/// N-grams that say what shorter ones say already.
///
/// The gain of an n-gram is measured against backing off to a shorter one, and that is dear where nearly always the
/// same letter follows. But where a shorter context has the same letters at the same costs, all n-grams of the longer
/// one can go together: nothing is backed off from then.
extension NgramTable {
  /// N-grams of so many letters are always kept: sets of letters that follow each other are made of them.
  private static let alwaysKept = 3

  /// Drops contexts with all their n-grams, the longest first.
  func dropRedundant(_ pruning: Pruning) {
    let grams = Dictionary(grouping: kept, by: \.length)
    var counts: [UInt64: Int] = [:]
    for gram in kept { counts[gram.context, default: 0] += 1 }
    // The dearest of the back-offs that were dropped, by the context that stands for them.
    var dropped: [UInt64: UInt32] = [:]
    var needed: Set<UInt64> = []
    kept = (2...Self.alwaysKept).flatMap { grams[$0] ?? [] }
    for length in stride(from: Self.order, to: Self.alwaysKept, by: -1) {
      var remaining: [Ngram] = []
      for group in Self.groups(grams[length] ?? []) {
        let context = group[group.startIndex].context
        let end = LetterModel.key(context, length - 2)
        let own = max(backOff(from: context, length - 1), dropped[context] ?? 0)
        let tellsNothing =
          own <= pruning.weakBackOff
          || counts[end] == group.count
            && own <= backOff(from: end, length - 2) + pruning.backOffTolerance
        if tellsNothing, group.allSatisfy({ !needed.contains($0.key) && costs[$0.end] == $0.cost }) {
          backOffs[context] = nil
          dropped[end] = max(dropped[end] ?? 0, own)
        } else {
          remaining += group
        }
      }
      needed = Set(remaining.lazy.flatMap { [$0.end, $0.context] })
      kept += remaining
      print("\(length) letters: \(remaining.count) say more than shorter ones")
    }
  }

  /// N-grams by their contexts, beside each other as they stand in the table.
  private static func groups(_ grams: [Ngram]) -> [ArraySlice<Ngram>] {
    var groups: [ArraySlice<Ngram>] = []
    var start = 0
    for index in grams.indices
    where index + 1 == grams.count || grams[index + 1].context != grams[index].context {
      groups.append(grams[start...index])
      start = index + 1
    }
    return groups
  }
}
