/// Compares the fields of two records.
enum LeafComparison {
  typealias Leaf = (path: [FieldStep], text: String)

  /// What changed, in the order of the new version; an entry that was put into a list or taken out of it is one change
  /// and leaves those behind it unchanged.
  static func changes(from old: [Leaf], to new: [Leaf]) -> [ReportComparison.FieldChange] {
    var order: [[FieldStep]] = []
    var lists: [[FieldStep]: (old: [Leaf], new: [Leaf])] = [:]
    for (leaf, isNew) in new.map({ ($0, true) }) + old.map({ ($0, false) }) {
      let list = listPath(of: leaf.path)
      if lists[list] == nil {
        order.append(list)
        lists[list] = ([], [])
      }
      if isNew { lists[list]?.new.append(leaf) } else { lists[list]?.old.append(leaf) }
    }
    return order.flatMap { list in lists[list].map { listChanges(from: $0.old, to: $0.new) } ?? [] }
  }

  /// The list that a field is in, with what follows the index: `steps.items[].lead`; a field in no list is alone.
  private static func listPath(of path: [FieldStep]) -> [FieldStep] {
    guard let last = path.lastIndex(where: { if case .index = $0 { true } else { false } }) else {
      return path
    }
    var list = path
    list[last] = .index(0)
    return list
  }

  private static func listChanges(from old: [Leaf], to new: [Leaf]) -> [ReportComparison.FieldChange] {
    var removed: [Leaf] = []
    var added: [Leaf] = []
    var changes: [ReportComparison.FieldChange] = []
    func flush() {
      for (before, after) in zip(removed, added) {
        changes.append(
          ReportComparison.FieldChange(
            path: after.path.path, change: .changed(from: before.text, to: after.text)))
      }
      let common = min(removed.count, added.count)
      for leaf in removed.dropFirst(common) {
        changes.append(ReportComparison.FieldChange(path: leaf.path.path, change: .removed(leaf.text)))
      }
      for leaf in added.dropFirst(common) {
        changes.append(ReportComparison.FieldChange(path: leaf.path.path, change: .added(leaf.text)))
      }
      (removed, added) = ([], [])
    }
    let kept = keptPairs(old.map { Array($0.text.utf8) }, new.map { Array($0.text.utf8) })
    var (oldIndex, newIndex) = (0, 0)
    for pair in kept + [(old.count, new.count)] {
      removed += old[oldIndex..<pair.0]
      added += new[newIndex..<pair.1]
      flush()
      (oldIndex, newIndex) = (pair.0 + 1, pair.1 + 1)
    }
    return changes
  }

  /// The longest run of entries that both have in the same order, by bytes. Lists beyond any real one are compared
  /// place by place.
  private static func keptPairs(_ old: [[UInt8]], _ new: [[UInt8]]) -> [(Int, Int)] {
    guard old.count * new.count <= 1_000_000 else {
      return zip(old.indices, new.indices).filter { old[$0.0] == new[$0.1] }
    }
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < old.count, j < new.count {
      if old[i] == new[j] {
        pairs.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
