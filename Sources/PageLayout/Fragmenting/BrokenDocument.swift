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

  /// Whether other column widths of much the same height may save the last page: not when it holds more than the pages
  /// before it leave free together.
  var mayLoseItsLastPage: Bool {
    guard pages.count > 1, let last = pages.last else { return false }
    let free = pages.dropLast().reduce(Points.zero) {
      $0 + max(0, $1.style.contentSize.height - $1.fragment.size.height)
    }
    return last.fragment.size.height < free
  }
}
