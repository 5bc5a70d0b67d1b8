import MeasuresData

/// The fields of a measure but for its number, as they are compared.
struct MeasureLeaves {
  let number: Int
  let leaves: [(path: [FieldStep], text: String)]
  /// What the measure is called: its short title, else the beginning of its detail.
  let name: String

  private static let nameLength = 60

  init(_ measure: Measure) {
    number = measure.no.value
    leaves = Self.leaves(of: measure).filter { $0.path != [.key(Measure.Key.no.rawValue)] }
    let full = measure.shortTitle?.value ?? measure.detail.value
    name = String(full.prefix(Self.nameLength)) + (full.count > Self.nameLength ? "…" : "")
  }

  /// The measure alone, as a report holds it.
  private static func leaves(of measure: Measure) -> [(path: [FieldStep], text: String)] {
    ReportLeaves.leaves(of: measure.fieldsValue)
  }

  /// How much two measures have in common: the share of texts of the one that the other has too, 0 to 1.
  func likeness(to other: MeasureLeaves) -> Double {
    let own = Set(leaves.map(\.text))
    let others = Set(other.leaves.map(\.text))
    return Double(own.intersection(others).count) / Double(max(1, min(own.count, others.count)))
  }
}
