public import MeasuresData

/// What changed from one version of a report to another, field by field and measure by measure.
public struct ReportComparison: Sendable {
  /// What became of a field.
  public enum Change: Equatable, Sendable {
    case added(String)
    case removed(String)
    case changed(from: String, to: String)
  }

  /// A changed field.
  public struct FieldChange: Equatable, Sendable {
    /// The field within its measure or the report, in the new version where it is there: `steps[1].text`.
    public let path: String
    public let change: Change
  }

  /// A measure that is not what it was.
  public struct MeasureChange: Equatable, Sendable {
    /// What became of the measure as a whole.
    public enum Kind: Equatable, Sendable {
      case added
      case removed
      case changed
      /// Nothing but its number is another.
      case renumbered
    }

    public let kind: Kind
    /// Its numbers in the two versions; nil in the one where it is not there.
    public let oldNumber: Int?
    public let newNumber: Int?
    /// The beginning of what it says.
    public let name: String
    public let fields: [FieldChange]
  }

  /// Changes outside the measures.
  public let fields: [FieldChange]
  /// Changed measures in the order of the new version, removed ones at the end.
  public let measures: [MeasureChange]

  /// Whether the two say the same.
  public var isEmpty: Bool { fields.isEmpty && measures.isEmpty }

  public init(from old: Report, to new: Report) {
    let outside = { (report: Report) in
      ReportLeaves.leaves(of: report.templateValue).filter { $0.path.first != ReportTable.measures }
    }
    fields = LeafComparison.changes(from: outside(old), to: outside(new))
    measures = Self.measureChanges(from: old.measures, to: new.measures)
  }

  private static func measureChanges(from old: [Measure], to new: [Measure]) -> [MeasureChange] {
    let pairs = MeasurePairing.pairs(old.map(MeasureLeaves.init), new.map(MeasureLeaves.init))
    let present = new.enumerated().compactMap { index, measure in
      change(from: pairs[index].map { old[$0] }, to: measure)
    }
    let removed = old.enumerated().filter { !pairs.values.contains($0.offset) }.compactMap {
      change(from: $0.element, to: nil)
    }
    return present + removed
  }

  private static func change(from old: Measure?, to new: Measure?) -> MeasureChange? {
    let (oldNumber, newNumber) = (old?.no.value, new?.no.value)
    let name = (new ?? old).map { MeasureLeaves($0).name } ?? ""
    guard let old, let new else {
      return MeasureChange(
        kind: old == nil ? .added : .removed, oldNumber: oldNumber, newNumber: newNumber, name: name,
        fields: [])
    }
    let fields = LeafComparison.changes(from: MeasureLeaves(old).leaves, to: MeasureLeaves(new).leaves)
    guard !fields.isEmpty || oldNumber != newNumber else { return nil }
    return MeasureChange(
      kind: fields.isEmpty ? .renumbered : .changed, oldNumber: oldNumber, newNumber: newNumber, name: name,
      fields: fields)
  }
}
