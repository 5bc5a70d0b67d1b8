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
  /// Of a document and its tighter settings the first that saves most of the pages that are nearly empty; the document
  /// itself when none saves any.
  ///
  /// - Parameter attempt: lays a setting out.
  static func giving(
    way plain: LayoutAttempt, attempt: (DocumentTree) -> LayoutAttempt
  ) -> LayoutAttempt {
    guard let giveWay = plain.tree.giveWay, !plain.diagnostics.hasErrors else { return plain }
    let sparse = plain.broken.sparseGroups(below: giveWay.emptyShare)
    guard !sparse.isEmpty else { return plain }
    var best = (attempt: plain, saved: 0)
    for step in 1...max(1, giveWay.stepCount) {
      guard best.saved < sparse.count, let tree = giveWay.tree(step) else { break }
      let tighter = attempt(tree)
      let saved = sparse.count { tighter.broken.pageCount(ofGroup: $0.key) < $0.value }
      let isBetter = tighter.broken.pages.count < best.attempt.broken.pages.count && saved > best.saved
      if isBetter, !tighter.diagnostics.hasErrors { best = (tighter, saved) }
    }
    return best.attempt
  }
}
