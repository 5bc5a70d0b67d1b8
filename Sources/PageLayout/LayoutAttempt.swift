internal import Diagnostics
internal import DocumentModel

/// A document broken into pages, with all that composing them needs.
struct LayoutAttempt {
  let tree: DocumentTree
  let builder: BoxBuilder
  let broken: BrokenDocument
  let fragmenter: Fragmenter
  /// What was found wrong so far.
  let diagnostics: [Diagnostic]
}

extension LayoutAttempt {
  /// Of a document and its tighter settings the first that leaves the fewest pages nearly empty and saves pages; the
  /// document itself when none saves any.
  ///
  /// - Parameter attempt: lays a setting out.
  static func giving(
    way plain: LayoutAttempt, attempt: (DocumentTree) -> LayoutAttempt
  ) -> LayoutAttempt {
    guard let giveWay = plain.tree.giveWay, !plain.diagnostics.hasErrors else { return plain }
    var best = plain
    var sparse = plain.broken.sparseGroups(below: giveWay.emptyShare)
    for step in 1...max(1, giveWay.stepCount) {
      guard !sparse.isEmpty, let tree = giveWay.tree(step) else { break }
      let tighter = attempt(tree)
      // A step may save one nearly empty page and leave another with less than before: that one is to be saved too.
      let left = tighter.broken.sparseGroups(below: giveWay.emptyShare)
      let saves = sparse.contains { tighter.broken.pageCount(ofGroup: $0.key) < $0.value }
      let isBetter = tighter.broken.pages.count < best.broken.pages.count && saves
      if isBetter, !tighter.diagnostics.hasErrors { (best, sparse) = (tighter, left) }
    }
    return best
  }
}
