/// How far a cell of a cut row has come.
enum CellProgress {
  case notStarted
  case partial(BreakToken)
  case finished

  /// Whether all of the cell stands.
  var isFinished: Bool {
    if case .finished = self { return true }
    return false
  }
}
