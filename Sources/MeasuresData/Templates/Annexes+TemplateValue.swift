extension AssessmentScore: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .year: TemplateValue(year)
    case .total: TemplateValue(figure: total)
    case .iit: TemplateValue(figure: iit)
    case .eit: TemplateValue(figure: eit)
    case .oit: TemplateValue(figure: oit)
    case .level: TemplateValue(level)
    case .indicators: TemplateValue(indicators, key.rawValue, in: origin)
    case .publishedOn: TemplateValue(publishedOn)
    case .url: TemplateValue(url)
    }
  }
}

extension IndicatorScore: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .no: TemplateValue(no)
    case .name: TemplateValue(name)
    case .score: TemplateValue(figure: score)
    }
  }
}

extension Issue: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .id: TemplateValue(id)
    case .indicators: TemplateValue(indicators, key.rawValue, in: origin)
    case .finding: TemplateValue(finding)
    case .kind: TemplateValue(kind)
    case .recommendation: TemplateValue(recommendation)
    }
  }
}

extension Evidence: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .type: TemplateValue(type)
    case .title: TemplateValue(title)
    case .date: TemplateValue(date)
    case .number: TemplateValue(number)
    case .measures: TemplateValue(measures, key.rawValue, in: origin)
    case .file: TemplateValue(file)
    case .url: TemplateValue(url)
    case .alt: TemplateValue(alt)
    }
  }
}

extension Signature: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .role: TemplateValue(role)
    case .name: TemplateValue(name)
    case .position: TemplateValue(position)
    case .signedOn: TemplateValue(signedOn)
    }
  }
}

extension Publication: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .url: TemplateValue(url)
    case .publishedOn: TemplateValue(publishedOn)
    case .place: TemplateValue(place)
    case .from: TemplateValue(from)
    case .to: TemplateValue(to)
    case .by: TemplateValue(by)
    case .posted: TemplateValue(posted, key.rawValue, in: origin)
    }
  }
}

extension Posting: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .place: TemplateValue(place)
    case .from: TemplateValue(from)
    case .to: TemplateValue(to)
    case .by: TemplateValue(by)
    }
  }
}

extension Filing: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .year: TemplateValue(year)
    case .itemCode: TemplateValue(itemCode)
    case .itemCount: TemplateValue(itemCount)
    }
  }
}

extension Memo: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .office: TemplateValue(office)
    case .number: TemplateValue(number)
    case .date: TemplateValue(date)
    case .subject: TemplateValue(subject)
    case .to: TemplateValue(to)
    case .paragraphs: TemplateValue(paragraphs, key.rawValue, in: origin)
    case .name: TemplateValue(name)
    case .position: TemplateValue(position)
    case .garuda: TemplateValue(garuda)
    }
  }
}

extension SilencedFinding: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .code: TemplateValue(code)
    case .path: TemplateValue(path)
    case .text: TemplateValue(text)
    case .reason: TemplateValue(reason)
    }
  }
}
