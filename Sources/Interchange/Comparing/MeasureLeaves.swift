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

  /// How much two measures have in common: the share of the text of the shorter that the other has too, 0 to 1.
  func likeness(to other: MeasureLeaves) -> Double {
    let (own, others) = (tellingTexts, other.tellingTexts)
    let length = { (texts: Set<String>) in texts.reduce(0) { $0 + $1.utf8.count } }
    return Double(length(own.intersection(others))) / Double(max(1, min(length(own), length(others))))
  }

  /// The texts that are a measure's own. Divisions, periods and markers are those of other measures too.
  private var tellingTexts: Set<String> {
    let keys: [Measure.Key] = [.shortTitle, .title, .detail, .subMeasures, .steps, .outputs, .outcomes]
    let own = leaves.filter { leaf in
      leaf.path.last != ListField.marker && keys.contains { leaf.path.first == .key($0.rawValue) }
    }
    return Set(own.map(\.text))
  }
}
