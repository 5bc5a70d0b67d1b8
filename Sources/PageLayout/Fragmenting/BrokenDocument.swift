internal import Diagnostics
internal import DocumentModel
internal import Geometry

/// The body of a document cut into pages.
struct BrokenDocument {
  /// A page with what stands on it.
  struct Page {
    let style: PageStyle
    let fragment: Fragment
    /// The number of the group of pages that the page belongs to, from 0.
    var group = 0

    /// The part of the page's depth that is used.
    var fill: Double { fragment.size.height / max(style.contentSize.height, 1) }
  }

  let pages: [Page]
  let diagnostics: [Diagnostic]

  /// Whether the document needs fewer pages, or as many and less of the last.
  func isShorter(than other: BrokenDocument) -> Bool {
    guard pages.count == other.pages.count else { return pages.count < other.pages.count }
    return lastHeight < other.lastHeight
  }

  /// The groups of several pages whose last is filled less than a share, with their numbers of pages.
  func sparseGroups(below share: Double) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    var last: [Int: Page] = [:]
    for page in pages {
      counts[page.group, default: 0] += 1
      last[page.group] = page
    }
    return counts.filter { group, count in count > 1 && (last[group]?.fill ?? 1) < share }
  }

  /// How many pages a group has.
  func pageCount(ofGroup group: Int) -> Int { pages.count { $0.group == group } }

  private var lastHeight: Points { pages.last?.fragment.size.height ?? 0 }

  /// Whether other column widths may save the last page: hardly, once it is half full.
  var mayLoseItsLastPage: Bool {
    guard pages.count > 1, let last = pages.last else { return false }
    return lastHeight < (last.style.size.height - last.style.margin.vertical) * 0.5
  }
}
