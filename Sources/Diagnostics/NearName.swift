/// Finds the known name that a mistyped one was probably meant to be.
public enum NearName {
  /// The nearest of `candidates` by edit distance, or nil when none is near.
  ///
  /// Near means: at most a third of the scalars differ, and at least one edit is allowed. Distance is
  /// Levenshtein's over Unicode scalars, with the exchange of two neighbours as one edit.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    let scalars = Array(name.unicodeScalars)
    let limit = Swift.max(1, scalars.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
      let distance = editDistance(scalars, Array(candidate.unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for (i, scalar) in first.enumerated() {
      var row = [i + 1]
      row.reserveCapacity(second.count + 1)
      for (j, other) in second.enumerated() {
        var distance = min(last[j] + (scalar == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, scalar == second[j - 1], first[i - 1] == other {
          distance = min(distance, beforeLast[j - 1] + 1)
        }
        row.append(distance)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
