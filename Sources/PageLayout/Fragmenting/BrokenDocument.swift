internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// The body of a document cut into pages.
struct BrokenDocument {
  /// A page with what stands on it.
  struct Page {
    let style: PageStyle
    let fragment: Fragment
  }

  let pages: [Page]
  let diagnostics: [Diagnostic]

  /// Whether the document needs fewer pages, or as many and less of the last.
  func isShorter(than other: BrokenDocument) -> Bool {
    guard pages.count == other.pages.count else { return pages.count < other.pages.count }
    return lastHeight < other.lastHeight
  }

  private var lastHeight: Points { pages.last?.fragment.size.height ?? 0 }

  /// Whether other column widths may save the last page: hardly, once it is half full.
  var mayLoseItsLastPage: Bool {
    guard pages.count > 1, let last = pages.last else { return false }
    return lastHeight < (last.style.size.height - last.style.margin.vertical) * 0.5
  }
}
