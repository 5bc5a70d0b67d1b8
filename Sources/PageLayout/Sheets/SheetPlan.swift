internal import DocumentModel
internal import Geometry

/// The rooms of a sheet's pages, and how a body falls into them.
struct SheetPlan {
  /// What head and foot leave of a page.
  struct Room {
    /// The height of the head.
    let head: Points
    /// The height between head and foot.
    let body: Points
  }

  /// The room when one page is enough, and that of each page when it is not: the head may then say which it is.
  let single: Room
  let several: Room
  let width: Points
  let mostPages: Int

  /// The room of each page when there are so many.
  func room(of count: Int) -> Room { count == 1 ? single : several }

  /// How far down the columns of a page of the body reach: 0 for no text, 1 for all of their height.
  func fill(of page: Fragment, among count: Int) -> Double {
    let top = page.columnsTop
    return max(0, ((page.lowestInk ?? top) - top) / max(1, room(of: count).body - top))
  }

  /// The body cut into pages.
  func pages(of body: BlockBox) -> [Fragment] {
    let fragmenter = Self.fragmenter
    let room = Fragmenting(width: width, fragmenter: fragmenter)
    if let whole = room.whole(body, height: single.body) { return [whole.stretched(to: single.body)] }
    return room.pages(of: body, height: several.body, limit: mostPages).map {
      $0.isEnd ? $0 : $0.stretched(to: several.body)
    }
  }

  /// A block that is never cut.
  static func layout(_ block: BlockBox, width: Points) -> Fragment {
    fragmenter
      .layout(block, in: .endless(width: width), as: .root)
  }

  private static var fragmenter: Fragmenter {
    Fragmenter(columnWidths: TableWidths(), lines: LineCache())
  }

  private struct Fragmenting {
    let width: Points
    let fragmenter: Fragmenter

    /// The body on one page; nil when it does not fit.
    func whole(_ body: BlockBox, height: Points) -> Fragment? {
      let room = PageLayout.Room(width: width, height: height, mustProgress: false)
      guard case .complete(let fragment) = fragmenter.layout(body, in: room, from: nil, as: .root) else {
        return nil
      }
      return fragment
    }

    /// The body on pages of a height.
    func pages(of body: BlockBox, height: Points, limit: Int) -> [Fragment] {
      var pages: [Fragment] = []
      var token: BreakToken?
      repeat {
        let room = PageLayout.Room(width: width, height: height, mustProgress: true)
        switch fragmenter.layout(body, in: room, from: token, as: .root) {
        case .complete(let fragment):
          pages.append(fragment)
          token = nil
        case .partial(let fragment, let rest):
          pages.append(fragment)
          token = rest
        case .nothing: token = nil
        }
      } while token != nil && pages.count < limit
      return pages
    }
  }
}
