/// One measure: a row of the six-column table.
public struct Measure: Sendable {
  /// The fields of the data file, in the order in which they are written.
  public enum Key: String, CaseIterable, Sendable {
    case no, shortTitle, title, detail, subMeasures, steps, responsible, period, outputs, outcomes
    case keyFigure, links
  }

  /// The number, from 1.
  public var no: Located<Int>
  /// A short name for contents, bookmarks and headings.
  public var shortTitle: Located<String>?
  /// The name of the measure where it stands apart from the detail.
  public var title: Located<String>?
  /// What the first column says, without its number.
  public var detail: Located<String>
  public var subMeasures: [SubMeasure] = []
  public var steps: ItemList
  /// The divisions, named as they are printed.
  public var responsible: [Located<String>]
  public var period: Period
  public var outputs: ItemList
  public var outcomes: ItemList
  public var keyFigure: KeyFigure?
  public var links: MeasureLinks?
  public let origin: DataOrigin

  public init(
    no: Located<Int>, detail: Located<String>, steps: ItemList, responsible: [Located<String>],
    period: Period, outputs: ItemList, outcomes: ItemList, origin: DataOrigin
  ) {
    self.no = no
    self.detail = detail
    self.steps = steps
    self.responsible = responsible
    self.period = period
    self.outputs = outputs
    self.outcomes = outcomes
    self.origin = origin
  }
}
