import MeasuresData
import ThaiText

/// Collects the texts of a report in the order of its fields.
struct TextCollector {
  let model: LetterModel
  /// Names that the report declares; places in the texts where they stand are not taken for misspellings.
  let names: [Phrase]
  private(set) var texts: [CheckedText] = []
  private let lattice = WordLattice(model: .standard)
  private let betweenTexts: () -> Void

  init(model: LetterModel, names: [Phrase], betweenTexts: @escaping () -> Void) {
    self.betweenTexts = betweenTexts
    self.model = model
    self.names = names
  }

  mutating func collect(_ report: Report) {
    add(report.agency.name, .name)
    add(report.agency.shortName, .name)
    for division in report.agency.divisions { add(division.name, .division) }
    for line in report.title { add(line, .title) }
    add(report.preamble, .preamble)
    for measure in report.measures { collect(measure) }
    for issue in report.issues {
      add(issue.finding, .other)
      add(issue.recommendation, .other)
    }
    for evidence in report.evidence {
      add(evidence.title, .other)
      add(evidence.alt, .other)
    }
    for signature in report.signatures { add(signature.position, .name) }
    add(report.publication?.place, .other)
  }

  private mutating func collect(_ measure: Measure) {
    add(measure.shortTitle, .detail)
    add(measure.title, .detail)
    add(measure.detail, .detail)
    for part in measure.subMeasures { add(part.title, .subMeasure) }
    collect(measure.steps)
    for division in measure.responsible { add(division, .division) }
    add(measure.period.text, .period)
    collect(measure.outputs)
    collect(measure.outcomes)
    add(measure.keyFigure?.label, .other)
  }

  private mutating func collect(_ list: ItemList) {
    for item in list.items {
      add(item.lead, .lead)
      add(item.text, .item)
    }
  }

  private mutating func add(_ text: Located<String>?, _ role: TextRole) {
    guard let text, !text.value.utf8.isEmpty else { return }
    betweenTexts()
    texts.append(
      CheckedText(
        text.value, path: text.origin.path, origin: text.origin, role: role, model: model, declared: names,
        with: lattice))
  }
}
