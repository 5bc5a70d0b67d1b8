extension Measure: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .no: TemplateValue(no)
    case .shortTitle: TemplateValue(shortTitle)
    case .title: TemplateValue(title)
    case .detail: TemplateValue(detail)
    case .subMeasures: TemplateValue(subMeasures, key.rawValue, in: origin)
    case .steps: steps.keyedTemplateValue
    case .responsible: TemplateValue(responsible, key.rawValue, in: origin)
    case .period: period.keyedTemplateValue
    case .outputs: outputs.keyedTemplateValue
    case .outcomes: outcomes.keyedTemplateValue
    case .keyFigure: TemplateValue(keyFigure)
    case .links: TemplateValue(links)
    }
  }
}

extension SubMeasure: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .no: TemplateValue(no)
    case .title: TemplateValue(title)
    }
  }
}

extension ItemList: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .marker: .text(marker.rawValue, origin)
    case .items: .list(items.map(\.keyedTemplateValue), origin)
    }
  }
}

extension Item: KeyedModel {
  var origin: DataOrigin { text.origin }

  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .lead: TemplateValue(lead)
    case .text: TemplateValue(text)
    }
  }
}

extension Period: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .text: TemplateValue(text)
    case .from: TemplateValue(from)
    case .to: TemplateValue(to)
    }
  }
}

extension KeyFigure: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .value: TemplateValue(value)
    case .unit: TemplateValue(unit)
    case .label: TemplateValue(label)
    }
  }
}

extension MeasureLinks: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .indicators: TemplateValue(indicators, key.rawValue, in: origin)
    case .issues: TemplateValue(issues, key.rawValue, in: origin)
    case .oit: TemplateValue(oit, key.rawValue, in: origin)
    }
  }
}

extension Measure {
  /// The measure alone as templates see it.
  package var fieldsValue: TemplateValue { keyedTemplateValue }
}
