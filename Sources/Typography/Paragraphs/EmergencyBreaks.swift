/// Opens pieces that are wider than their line: at breaks inside headwords and unbreakable spans, else between clusters,
/// and at no more places than it takes.
///
/// The places are chosen before lines are, as if the piece began a line: so all ways of breaking, and the count of
/// lines, work on the same points, and none cuts a word to save a line.
struct EmergencyBreaks {
  let paragraph: ShapedParagraph
  let section: ParagraphSection
  let room: LineRoom

  /// The section's break points with as many worse ones as are needed.
  func points() -> [BreakPoint] {
    var result = [section.points[0]]
    var inner = 0
    for end in section.points.dropFirst() {
      let innerStart = inner
      while inner < section.innerPoints.count, section.innerPoints[inner].atom < end.atom { inner += 1 }
      if isTooWide(from: result[result.count - 1], to: end) {
        split(&result, to: end, at: section.innerPoints[innerStart..<inner])
      }
      result.append(end)
    }
    return result
  }

  /// Adds the places at which the piece from the last point to `end` is parted: on each line the last one of the best
  /// kind that fits.
  private func split(_ result: inout [BreakPoint], to end: BreakPoint, at inner: ArraySlice<BreakPoint>) {
    let candidates = candidates(from: result[result.count - 1], to: end, at: inner)
    var next = 0
    while next < candidates.count, isTooWide(from: result[result.count - 1], to: end) {
      let start = result[result.count - 1]
      var chosen = next
      var index = next
      while index < candidates.count, !isTooWide(from: start, to: candidates[index]) {
        if candidates[index].kind <= candidates[chosen].kind { chosen = index }
        index += 1
      }
      result.append(candidates[chosen])
      next = chosen + 1
    }
  }

  /// The inner points of a piece, and the places between clusters where those are too far apart.
  private func candidates(
    from start: BreakPoint, to end: BreakPoint, at inner: ArraySlice<BreakPoint>
  ) -> [BreakPoint] {
    var candidates: [BreakPoint] = []
    var last = start
    for point in inner + [end] {
      if isTooWide(from: last, to: point) { appendClusterBreaks(&candidates, from: last, to: point) }
      candidates.append(point)
      last = point
    }
    candidates.removeLast()
    return candidates
  }

  private func isTooWide(from start: BreakPoint, to end: BreakPoint) -> Bool {
    // Only the first line is shorter, and only what begins the section must fit it.
    let isFirst = start.atom == section.atoms.lowerBound && start.cluster == 0
    return end.endX - start.startX > room.width(ofLine: isFirst ? 0 : 1) + LineRoom.tolerance
  }
}

extension EmergencyBreaks {
  private func appendClusterBreaks(_ result: inout [BreakPoint], from start: BreakPoint, to end: BreakPoint) {
    for index in start.atom..<end.atom where paragraph.atoms[index].kind == .word {
      if index > start.atom, let point = breakBefore(index) { result.append(point) }
      let atom = paragraph.atoms[index]
      let word = paragraph.words[atom.index]
      let run = paragraph.runs[atom.runIndex]
      for cluster in 1..<max(1, word.clusterCount) where word.clusters[cluster].allowsEmergencyBreak {
        let x = atom.x + word.clusters[cluster].x * run.fontSize + Double(cluster) * run.letterSpacing
        result.append(
          BreakPoint(endX: x - run.letterSpacing, startX: x, atom: index, cluster: cluster, kind: .emergency))
      }
    }
  }

  /// A break before a word where the breaker sees none: behind a space that belongs to what stands around it, or between
  /// two styles.
  private func breakBefore(_ index: Int) -> BreakPoint? {
    let atom = paragraph.atoms[index]
    let previous = paragraph.atoms[index - 1]
    let (scalar, _) = UTF8Scalar.decode(paragraph.utf8, at: atom.utf8Start)
    guard !ThaiScalar.clingsToPrevious(scalar) else { return nil }
    switch previous.kind {
    case .box: return BreakPoint(endX: atom.x, startX: atom.x, atom: index, cluster: 0, kind: .emergency)
    case .space: return BreakPoint(endX: previous.x, startX: atom.x, atom: index, cluster: 0, kind: .inner)
    case .word:
      let before = UTF8Scalar.decode(paragraph.utf8, at: max(0, atom.utf8Start - 3)).scalar
      if ThaiScalar.leadingVowels.contains(before) { return nil }
      let endX = atom.x - paragraph.runs[previous.runIndex].letterSpacing
      return BreakPoint(endX: endX, startX: atom.x, atom: index, cluster: 0, kind: .emergency)
    }
  }
}
