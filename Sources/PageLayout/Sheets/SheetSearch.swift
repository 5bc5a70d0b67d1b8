internal import DocumentModel
internal import Geometry

/// Chooses how the body of a sheet is set: on the fewest pages, then in the largest type; of grids with about the
/// largest type the one with the fewest empty cells.
struct SheetSearch {
  struct Choice {
    /// The steps beyond the smallest size.
    var steps: Int
    /// The cells in a row of a grid; nil where there is none to choose for.
    var gridColumnCount: Int?
    var pageCount: Int
    /// The cells of the grid's last row that stay empty.
    var emptyCells: Int
  }

  let body: FittedType
  let plan: SheetPlan
  /// Builds the body for trial, with a number of cells in a row.
  let build: (Element, Int?) -> BlockBox

  /// The best way found.
  func choice() -> Choice {
    let choices = gridColumnCounts.map(choice)
    let fewest = choices.map(\.pageCount).min() ?? 1
    let largest = choices.filter { $0.pageCount == fewest }.map(size).max() ?? 0
    let near = choices.filter { $0.pageCount == fewest && size(of: $0) >= largest * Self.nearlyLargest }
    return near.min { ($0.emptyCells, -$0.steps) < ($1.emptyCells, -$1.steps) } ?? choice(columns: nil)
  }

  /// Type of nine tenths of the largest size is hardly told from it; a hole in a grid is.
  private static let nearlyLargest = 0.9

  /// A page that is filled less looks as if something were missing.
  private static let wellFilled = 0.85
  /// How many steps of size a better filled first page is worth.
  private static let mostStepsDown = 24

  private func size(of choice: Choice) -> Points { body.range?.size(after: choice.steps) ?? 0 }

  private func choice(columns: Int?) -> Choice {
    var counts: [Int: Int] = [:]
    var fills: [Int: Double] = [:]
    var uses: [Int: Double] = [:]
    func pageCount(after steps: Int) -> Int {
      if let known = counts[steps] { return known }
      let pages = plan.pages(of: build(body.part(after: steps), columns))
      counts[steps] = pages.count
      fills[steps] = pages.first.map { plan.fill(of: $0, among: pages.count) }
      let last = pages.last.map { min(plan.fill(of: $0, among: pages.count), 1) } ?? 0
      uses[steps] = Double(pages.count - 1) + last
      return pages.count
    }
    let empty = columns.map { (Self.cellCount(of: grid) + $0 - 1) / $0 * $0 - Self.cellCount(of: grid) } ?? 0
    guard let range = body.range else {
      return Choice(steps: 0, gridColumnCount: columns, pageCount: pageCount(after: 0), emptyCells: empty)
    }
    let fewest = pageCount(after: 0)
    let largest = TypeSizeSearch.largest(
      in: range,
      byUse: { steps in
        let isFew = pageCount(after: steps) <= fewest
        let use = (uses[steps] ?? 0) / Double(max(1, fewest))
        return isFew ? min(use, 1) : max(use, 1.01)
      })
    // Where the text goes on, a size a little smaller may fill the first page better: its paragraphs end elsewhere.
    let steps =
      stride(from: largest, through: max(0, largest - Self.mostStepsDown), by: -1).first { steps in
        pageCount(after: steps) == 1 || fills[steps] ?? 0 >= Self.wellFilled || steps == range.stepCount
      } ?? largest
    return Choice(
      steps: steps, gridColumnCount: columns, pageCount: pageCount(after: steps), emptyCells: empty)
  }

  // MARK: Grids

  /// The grid of the body that leaves the number of its columns open.
  private var grid: Element? {
    body.part.outermost { $0.style.box.display == .grid && $0.style.box.gridColumnCount == nil }.first
  }

  /// The numbers of columns worth trying: as many as there are cells, as long as each is wide enough.
  private var gridColumnCounts: [Int?] {
    guard let grid else { return [nil] }
    let cells = max(1, Self.cellCount(of: grid))
    let least = Self.leastCellWidth(in: grid, width: plan.width)
    let gap = grid.style.box.columnGap
    let most = least > 0 ? (plan.width + gap) / (least + gap) : Double(cells)
    return (1...max(1, min(cells, Int(min(most, 100))))).map { $0 }
  }

  private static func cellCount(of grid: Element?) -> Int {
    grid?.children.count { if case .element = $0 { true } else { false } } ?? 0
  }

  private static func leastCellWidth(in grid: Element, width: Points) -> Points {
    grid.children.compactMap { child -> Points? in
      guard case .element(let cell) = child else { return nil }
      return cell.style.box.minWidth.resolved(against: width)
    }
    .max() ?? 0
  }
}
