internal import Diagnostics
internal import DocumentModel
internal import Geometry
internal import Typography

/// Puts the numbers of pages into the text that asks for them.
///
/// A number may change where a line ends and so on which page something stands: pages are made until all numbers are
/// true.
struct PageNumbering {
  /// How often pages are made at most. A second time is the rule; more are needed only where numbers change pages.
  private static let attempts = 6

  let body: BlockBox
  let breaker: PageBreaker
  let typesetter: Typesetter

  /// Sets the numbers and makes the pages anew; returns what was found wrong.
  func settle(_ broken: inout (document: BrokenDocument, fragmenter: Fragmenter)) -> [Diagnostic] {
    let paragraphs = PageReferenceSearch.paragraphs(in: body)
    var diagnostics: [Diagnostic] = []
    for _ in 0..<Self.attempts {
      let pages = AnchorSearch.pages(of: broken.document)
      diagnostics = unknownTargets(in: paragraphs, known: pages)
      var hasChanged = false
      for paragraph in paragraphs {
        guard let found = paragraph.setPageNumbers(pages, with: typesetter) else { continue }
        diagnostics += found
        hasChanged = true
      }
      guard hasChanged else { return diagnostics }
      broken.document = breaker.pages(with: broken.fragmenter)
    }
    return diagnostics + [.unstablePageNumbers(at: paragraphs.first?.span)]
  }

  private func unknownTargets(in paragraphs: [ParagraphBox], known: [String: Int]) -> [Diagnostic] {
    paragraphs.flatMap { $0.pageReferences?.items ?? [] }.filter { known[$0.reference.target] == nil }.map {
      .unknownTarget($0.reference.target, known: Array(known.keys), at: $0.span)
    }
  }
}
