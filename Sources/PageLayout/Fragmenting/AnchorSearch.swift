/// Finds on which pages the elements stand that have an `id`.
struct AnchorSearch {
  /// The numbers of the pages, from 1, by the `id` of what begins there.
  private var pages: [String: Int] = [:]
  private var page = 0

  static func pages(of document: BrokenDocument) -> [String: Int] {
    var search = AnchorSearch()
    for page in document.pages {
      search.page += 1
      search.add(page.fragment)
    }
    return search.pages
  }

  private mutating func add(_ fragment: Fragment) {
    switch fragment.content {
    case .block(let block, let children, _):
      if fragment.isStart { add(block.landmark) }
      for child in children { add(child.fragment) }
    case .lines(let paragraph, _):
      if fragment.isStart { addAll(paragraph.landmarks) }
      for case .block(let inner, _) in paragraph.objects where fragment.isStart { add(inner) }
    case .table(let box, let table):
      if fragment.isStart { add(box.landmark) }
      for row in table.rows {
        for cell in row.row.cells {
          if row.row.isStart { add(cell.cell.content.landmark) }
          if case .block(_, let children, _) = cell.content.content {
            for child in children { add(child.fragment) }
          }
        }
      }
    case .image: break
    case .positioned(let positioned): add(positioned.box)
    }
  }

  /// A box out of the flow stands on one page as a whole.
  private mutating func add(_ box: Box) {
    switch box {
    case .block(let block):
      add(block.landmark)
      for child in block.children { add(child) }
      for positioned in block.positioned { add(positioned.box) }
    case .paragraph(let paragraph): addAll(paragraph.landmarks)
    case .table(let table):
      add(table.landmark)
      for cell in table.rows.flatMap(\.cells) { add(.block(cell.content)) }
    case .columns(let columns):
      add(columns.frame.landmark)
      for column in columns.columns { add(.block(column.content)) }
    case .laidOut(let box): add(box.fragment)
    case .image: break
    }
  }

  private mutating func addAll(_ landmarks: [Landmark]) {
    for landmark in landmarks { add(landmark) }
  }

  private mutating func add(_ landmark: Landmark?) {
    guard let anchor = landmark?.anchor, pages[anchor] == nil else { return }
    pages[anchor] = page
  }
}
