extension Agency: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .name: TemplateValue(name)
    case .shortName: TemplateValue(shortName)
    case .type: TemplateValue(type)
    case .district: TemplateValue(district)
    case .province: TemplateValue(province)
    case .postcode: TemplateValue(postcode)
    case .phone: TemplateValue(phone)
    case .email: TemplateValue(email)
    case .website: TemplateValue(website)
    case .logo: TemplateValue(logo)
    case .divisions: TemplateValue(divisions, key.rawValue, in: origin)
    case .officers: TemplateValue(officers, key.rawValue, in: origin)
    }
  }
}

extension Division: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .name: TemplateValue(name)
    case .abbreviation: TemplateValue(abbreviation)
    }
  }
}

extension Officer: KeyedModel {
  func templateValue(of key: Key) -> TemplateValue {
    switch key {
    case .name: TemplateValue(name)
    case .role: TemplateValue(role)
    case .position: TemplateValue(position)
    }
  }
}
