import MeasuresData

/// The cells of a measure with the markers that a template would print, without white space.
enum PrintedWithMarkers {
  static func cells(of measure: Measure) -> [[UInt8]] {
    let subMeasures = measure.subMeasures.map { thai($0.no.value) + "." + $0.title.value }
    let texts = [
      ["(" + thai(measure.no.value) + ")" + measure.detail.value] + subMeasures,
      items(of: measure.steps), measure.responsible.map(\.value), [measure.period.text.value],
      items(of: measure.outputs), items(of: measure.outcomes),
    ]
    return texts.map { SourceText.withoutSpaces($0.joined()) }
  }

  private static func items(of list: ItemList) -> [String] {
    list.items.enumerated().map { index, item in
      switch list.marker {
      case .number: thai(index + 1) + "." + item.paragraph
      case .dash: "-" + item.paragraph
      case .none: item.paragraph
      }
    }
  }

  private static func thai(_ number: Int) -> String { DigitPolicy.thai.apply(to: String(number)) }
}
