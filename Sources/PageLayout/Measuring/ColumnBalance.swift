internal import DocumentModel
internal import Geometry

/// Chooses the widths of columns side by side so that they end as near each other as can be, within their limits.
///
/// The height of a column falls as it gets wider. For a height asked for, each column has a least width; the lowest
/// height whose least widths fit beside each other is found by bisection.
struct ColumnBalance {
  /// The bisection ends when heights differ by less: a tenth of the smallest line that anyone sets.
  private static let nearness = 1.0

  private let box: ColumnsBox
  /// The width for all columns, without the gaps.
  private let available: Points

  init(_ box: ColumnsBox, available: Points) {
    self.box = box
    self.available = max(0, available - box.gaps)
  }

  /// The widths; they add up to what there is, unless the style sheet keeps them all from it.
  func widths() -> [Points] {
    guard !box.isEven else {
      return box.columns.map { _ in available / Double(max(1, box.columns.count)) }
    }
    let declared = box.columns.map { $0.width.resolved(against: available) }
    let open = box.columns.indices.filter { declared[$0] == nil }
    let rest = max(0, available - declared.compactMap { $0 }.reduce(0, +))
    var widths = declared.map { $0 ?? 0 }
    for (index, width) in zip(open, shares(of: rest, among: open)) { widths[index] = width }
    return widths
  }

  private func shares(of room: Points, among indices: [Int]) -> [Points] {
    guard indices.count > 1 else { return indices.map { width(of: box.columns[$0], in: room) } }
    let columns = indices.map { Candidate(box.columns[$0], room: room) }
    let grid = ColumnSteps(least: columns.map(\.least), most: columns.map(\.most), available: room)
    guard columns.map(\.least).reduce(0, +) < room else { return grid.widths(grid.limits, available: room) }
    return grid.widths(steps(for: columns, on: grid), available: room)
  }

  /// The width of the one column that has no width of its own: all there is, or as much as it may have.
  private func width(of column: ColumnsBox.Column, in room: Points) -> Points {
    guard column.maxWidth.resolved(against: room) != nil else { return room }
    return min(room, Candidate(column, room: room).most)
  }

  /// The steps of each column at the lowest height that fits; what is left over is shared by the amounts of text.
  private func steps(for columns: [Candidate], on grid: ColumnSteps) -> [Int] {
    var low = zip(columns, grid.limits).map { $0.height(after: $1) }.max() ?? 0
    let isIndifferent = columns.allSatisfy { $0.height(after: 0) <= low }
    // Where no width makes the columns lower, as with lines to write on, they are of one width.
    let start = grid.shared(by: columns.map { isIndifferent ? 1 : $0.textAmount })
    var high = zip(columns, start).map { $0.height(after: $1) }.max() ?? 0
    var best = start
    while high - low > Self.nearness {
      let middle = (low + high) / 2
      let needed = zip(columns, grid.limits).map { $0.leastSteps(for: middle, upTo: $1) }
      if needed.reduce(0, +) <= grid.total {
        best = needed
        high = min(middle, zip(columns, needed).map { $0.height(after: $1) }.max() ?? middle)
      } else {
        low = middle
      }
    }
    return grid.filled(best)
  }

  /// A column with its heights, remembered where they were asked for.
  private final class Candidate {
    let least: Points
    let most: Points
    let textAmount: Double
    private let lines: CellLines
    private var known: [Int: Double] = [:]

    init(_ column: ColumnsBox.Column, room: Points) {
      let minimum = MinimumWidth(of: column.content, collapsesBorders: false)
      least = max(column.minWidth.resolved(against: room) ?? 0, minimum.comfortable)
      most = max(least, column.maxWidth.resolved(against: room) ?? room)
      lines = CellLines(column.content, collapsesBorders: false)
      textAmount = lines.textAmount
    }

    /// The height in points.
    func height(after steps: Int) -> Double {
      if let height = known[steps] { return height }
      let height = lines.height(width: least + ColumnSteps.step * Double(steps))
      known[steps] = height
      return height
    }

    /// The fewest steps with which the column is no higher than asked.
    func leastSteps(for wanted: Double, upTo limit: Int) -> Int {
      var low = 0
      var high = limit
      while low < high {
        let middle = (low + high) / 2
        if height(after: middle) <= wanted { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }
}
