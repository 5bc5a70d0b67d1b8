/// Finds which measures of two versions are the same one.
enum MeasurePairing {
  /// Texts such as a division or a period are shared by all measures; more than that has to agree.
  private static let leastLikeness = 0.5

  /// For each new measure the old one that it goes on from, by index; those without one are new.
  ///
  /// Same number and enough in common first, then the most alike among the rest, then the same number: a measure that
  /// was written anew keeps its place.
  static func pairs(_ old: [MeasureLeaves], _ new: [MeasureLeaves]) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var free = Set(old.indices)
    func pair(_ newIndex: Int, _ oldIndex: Int) {
      pairs[newIndex] = oldIndex
      free.remove(oldIndex)
    }
    for index in new.indices {
      if let same = free.first(where: { old[$0].number == new[index].number }),
        old[same].likeness(to: new[index]) >= leastLikeness
      {
        pair(index, same)
      }
    }
    for index in new.indices where pairs[index] == nil {
      let best = free.map { (index: $0, likeness: old[$0].likeness(to: new[index])) }
        .max { ($0.likeness, -$0.index) < ($1.likeness, -$1.index) }
      if let best, best.likeness >= leastLikeness { pair(index, best.index) }
    }
    for index in new.indices where pairs[index] == nil {
      if let same = free.first(where: { old[$0].number == new[index].number }) { pair(index, same) }
    }
    return pairs
  }
}
