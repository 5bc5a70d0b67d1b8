/// Opens pieces that are wider than their line: first at breaks inside headwords and unbreakable spans, then between
/// clusters.
struct EmergencyBreaks {
  let paragraph: ShapedParagraph
  let section: ParagraphSection
  let room: LineRoom

  /// The section's break points with as many worse ones as are needed.
  func points() -> [BreakPoint] {
    var result = [section.points[0]]
    var inner = 0
    for index in 1..<section.points.count {
      let end = section.points[index]
      let innerStart = inner
      while inner < section.innerPoints.count, section.innerPoints[inner].startX <= end.startX,
        section.innerPoints[inner].atom < end.atom
      {
        inner += 1
      }
      if isTooWide(from: result[result.count - 1], to: end) {
        for point in section.innerPoints[innerStart..<inner] { open(&result, to: point) }
        open(&result, to: end)
      } else {
        result.append(end)
      }
    }
    return result
  }

  /// Adds a point, and before it the breaks between clusters if the piece is still too wide.
  private func open(_ result: inout [BreakPoint], to end: BreakPoint) {
    let start = result[result.count - 1]
    if isTooWide(from: start, to: end) { appendClusterBreaks(&result, from: start, to: end) }
    result.append(end)
  }

  private func isTooWide(from start: BreakPoint, to end: BreakPoint) -> Bool {
    // Only the first line is shorter, and only what begins the section must fit it.
    let room =
      start.atom == section.atoms.lowerBound && start.cluster == 0 ? room.width(ofLine: 0) : room.width
    return end.endX - start.startX > room + LineRoom.tolerance
  }

  private func appendClusterBreaks(_ result: inout [BreakPoint], from start: BreakPoint, to end: BreakPoint) {
    for index in start.atom..<end.atom {
      let atom = paragraph.atoms[index]
      guard atom.kind == .word else { continue }
      let word = paragraph.words[atom.index]
      let run = paragraph.runs[atom.runIndex]
      for cluster in 1..<max(1, word.clusterCount) where word.clusters[cluster].allowsEmergencyBreak {
        let x = atom.x + word.clusters[cluster].x * run.fontSize + Double(cluster) * run.letterSpacing
        result.append(
          BreakPoint(endX: x - run.letterSpacing, startX: x, atom: index, cluster: cluster, kind: .emergency))
      }
    }
  }
}
