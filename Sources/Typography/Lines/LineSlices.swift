/// The parts of atoms that stand on one line.
struct LineSlices {
  /// Some clusters of an atom; all of them but where an emergency break parts a word.
  struct Slice {
    var atom: Int
    var clusters: Range<Int>
  }

  let slices: [Slice]
  /// The first of the atoms at the end of the line that are white space, or the end.
  let trailingStart: Int

  /// The slices between two break points.
  init(paragraph: ShapedParagraph, from start: BreakPoint, to end: BreakPoint) {
    let last = end.cluster > 0 ? end.atom + 1 : end.atom
    var slices: [Slice] = []
    slices.reserveCapacity(last - start.atom)
    for index in start.atom..<last {
      guard case .word(let word) = paragraph.atoms[index].content else {
        slices.append(Slice(atom: index, clusters: 0..<1))
        continue
      }
      let lower = index == start.atom ? start.cluster : 0
      let upper = index == end.atom ? end.cluster : word.clusterCount
      slices.append(Slice(atom: index, clusters: lower..<upper))
    }
    self.slices = slices
    var trailing = last
    while trailing > start.atom, paragraph.atoms[trailing - 1].isSpace { trailing -= 1 }
    trailingStart = trailing
  }
}
