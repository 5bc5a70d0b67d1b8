/// The atoms of one line.
struct LineExtent {
  let start: BreakPoint
  let end: BreakPoint
  /// All atoms that are on the line wholly or in part.
  let atoms: Range<Int>
  /// The first of the atoms at the end that are white space, or the end.
  let trailingStart: Int

  /// The line between two break points.
  init(from start: BreakPoint, to end: BreakPoint, in atoms: UnsafeBufferPointer<Atom>) {
    self.start = start
    self.end = end
    let last = end.cluster > 0 ? end.atom + 1 : end.atom
    self.atoms = start.atom..<last
    var trailing = last
    while trailing > start.atom, atoms[trailing - 1].kind == .space { trailing -= 1 }
    trailingStart = trailing
  }

  /// The clusters of a word that are on the line; all but where an emergency break parts it.
  func clusters(of word: ShapedWord, atom: Int) -> Range<Int> {
    (atom == start.atom ? start.cluster : 0)..<(atom == end.atom ? end.cluster : word.clusterCount)
  }
}
